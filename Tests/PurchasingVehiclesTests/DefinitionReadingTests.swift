import StrictYAML
import Testing
import Values

@testable import PurchasingVehicles

/// What a vehicle's file may say, and what is said of its mistakes.
@Suite struct DefinitionReadingTests {
  @Test func `the West London framework has exactly its three lots and eight bands`() throws {
    let framework = try Definitions.shipped("west-london-ifa-2013")
    #expect(framework.lots.map(\.name) == ["core", "parent-and-child", "specialist"])
    #expect(
      framework.lots.map { $0.bands.map(\.title) } == [
        ["Age 0 to 16", "Age 16 and 17", "Solo placements"],
        ["Parent under 18", "Parent over 18"],
        ["Age 0 to 16", "Age 16 and 17", "Solo placements"],
      ])
    #expect(framework.uplift.percentage == .zero)
    #expect(framework.bands.allSatisfy { $0.prices.isEmpty })
  }

  @Test(arguments: Definitions.folder.names())
  func `every shipped definition is read without a problem`(_ name: String) throws {
    #expect(try Definitions.shipped(name).name == name)
  }

  @Test func `a definition in which nothing is wrong is read as it stands`() throws {
    let read = try Definitions.read(Definitions.small)
    #expect(read.term.extensions.months == [12, 12])
    #expect(read.term.until == Day("2030-04-01"))
    #expect(
      read.lots[0].bands[1].price(on: try #require(Day("2026-04-01")))?.weekly.pence == 100_000)
    #expect(read.lots[0].bands[1].price(on: try #require(Day("2026-03-31"))) == nil)
  }

  @Test(arguments: [
    // What is changed, into what, and the problem that must be named with its line.
    ("title: Example framework", "titel: Example framework", "line 1: 'titel' is not known here."),
    ("kind: framework", "kind: club", "line 2: This must be one of framework"),
    ("from: 2026-04-01, ", "", "'from' is missing."),
    ("from: 2026-04-01, through", "from: 2026-02-30, through", "This must be a day such as"),
    ("through: 2030-03-31", "through: 2026-03-31", "'through' is the last day"),
    ("extensions: 1+1", "extensions: 1+1+", "Extensions are years or months"),
    ("rule: closed", "rule: rounds", "A rule of 'rounds' needs 'rounds'."),
    ("[directByPrice]", "[miniCompetition]", "A mini-competition has 'weights'"),
    ("[Independent Fostering Agency]", "[Foster care]", "'Foster care' is no type of provision."),
    ("name: 16-and-17", "name: under-16", "There is a band 'under-16' already."),
    ("from: 16, under: 18", "from: 15, under: 18", "The band '16-and-17' overlaps 'under-16'"),
    ("under: 16 }", "under: 0 }", "Ages are as in"),
    ("950.00", "950.005", "This must be pounds and pence"),
    ("950.00", "\"1,950\"", "This must be pounds and pence"),
    ("weekly: 1000, reference: Invented", "weekly: 1000", "'reference' is missing."),
    ("{ 2026-04-01: { weekly: 1000", "{ April: { weekly: 1000", "not 'April'."),
    ("basis: ceiling", "basis: tendered", "Prices are tendered, so the band 'under-16' has no"),
    ("clause: none", "clause: fixed", "A clause 'fixed' needs a 'percentage'."),
    ("suspensionReviewDays: 28", "suspensionReviewDays: 0", "This must be 1 or more."),
    ("name: core", "name: Core lot", "'Core lot' cannot be a name"),
  ])
  func `each mistake is named with its line`(_ text: String, _ wrong: String, _ problem: String)
    throws
  {
    let yaml = Definitions.small.replacing(text, with: wrong, maxReplacements: 1)
    #expect(yaml != Definitions.small)
    let problems = try Definitions.problems(in: yaml)
    #expect(problems.contains { $0.contains(problem) && $0.contains("example.yaml, line ") })
  }

  @Test func `all mistakes are named at once, in the order of the file`() throws {
    let yaml = Definitions.small
      .replacing("kind: framework", with: "kind: club")
      .replacing("950.00", with: "lots")
      .replacing("clause: none", with: "clause: generous")
    let lines = try Definitions.problems(in: yaml).map { $0.prefix { $0 != ":" } }
    #expect(lines == ["example.yaml, line 2", "example.yaml, line 21", "example.yaml, line 26"])
  }

  @Test func `weights that do not come to 100 are refused`() throws {
    let scoring = """
      methods: [miniCompetition], weights: { price: 50, quality: 40, distance: 0 },
        qualityPoints: { good: 80 }, ties: [lowerPrice], reference: Invented
      """
    let yaml = Definitions.small.replacing(
      "methods: [directByPrice], reference: Invented", with: scoring)
    #expect(
      try Definitions.problems(in: yaml).contains { $0.contains("must come to 100, not 90.") })
  }

  @Test(arguments: [
    ("percentage: 5", true), ("weekly: 20.00", true), ("percentage: 5, weekly: 20", false),
    ("percentage: 0", false), ("percentage: 5.125", false), ("percentage: 101", false),
  ])
  func `a discount is a percentage or an amount, exactly`(_ amount: String, _ isRight: Bool) throws
  {
    let discounts = """

      discounts:
        stacking: inTurn
        reference: Invented
        rules:
          - { name: sibling, kind: sibling, threshold: 2, \(amount), reference: Invented }
      """
    #expect(try Definitions.problems(in: Definitions.small + discounts).isEmpty == isRight)
  }
}
