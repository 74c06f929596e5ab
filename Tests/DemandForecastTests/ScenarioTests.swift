import Definitions
import StrictYAML
import TestSupport
import Testing
import Values

@testable import DemandForecast

/// What scenarios change, and what is wrong with those that cannot be read.
@Suite struct ScenarioTests {
  private let definition: FlowDefinition
  private let start = Day(daysSince1970: 20_544)

  init() throws {
    var definition = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").flowModel()
    definition.draws = 0
    self.definition = definition
  }

  private func scenario(_ yaml: String) throws -> ForecastScenario {
    try ForecastScenario(
      name: "made", yaml: "title: Made\nreference: A test\n\(yaml)\n", file: "made.yaml", definition
    )
  }

  private var window: ClosedRange<Day> { start.adding(days: -729)...start }

  private func forecast(
    _ scenario: ForecastScenario, days: [Int] = [365], population: PopulationProjection? = nil
  ) -> ScenarioForecast {
    let stays = InventedCare().stays(start.adding(days: -3000)...start, seed: 4)
    return ScenarioForecast(
      StayHistory(stays), window: window, on: days.map { start.adding(days: $0) }, scenario,
      definition, population: population)
  }

  @Test func `a scenario that changes nothing on a day is the base`() throws {
    let later = try scenario("rates: [{ flow: entries, percent: 50, from: 2040-01-01 }]")
    #expect(forecast(later).last[.all].mean == forecast(.base).last[.all].mean)
  }

  @Test func `without entries from a day on there are fewer, and none is in care who came later`()
    throws
  {
    let none = try scenario("rates: [{ flow: entries, percent: 0, from: \(start) }]")
    let (base, without) = (forecast(.base, days: [0, 365]), forecast(none, days: [0, 365]))
    let came = base.last[.all].mean - without.last[.all].mean
    #expect(came > 50)
    #expect(without.last[.all].mean < without.moments[0][.all].mean)
  }

  @Test func `entries of one age alone can change`() throws {
    let fewer = try scenario(
      "rates: [{ flow: entries, percent: 50, from: \(start), ages: [from10to15] }]")
    let (base, found) = (forecast(.base, days: [90]), forecast(fewer, days: [90]))
    #expect(found.last[FlowCell(band: 3)].mean < base.last[FlowCell(band: 3)].mean - 1)
    #expect(abs(found.last[FlowCell(band: 1)].mean - base.last[FlowCell(band: 1)].mean) < 0.000_001)
  }

  @Test func `a change ends on the day before the one that it says`() throws {
    let short = try scenario(
      "rates: [{ flow: leaving, percent: 0, from: \(start), until: \(start.adding(days: 1)) }]")
    let ever = try scenario("rates: [{ flow: leaving, percent: 0, from: \(start) }]")
    let means = [ForecastScenario.base, short, ever].map { forecast($0).last[.all].mean }
    #expect(means[0] < means[1] && means[1] < means[0] + 1 && means[2] > means[0] + 50)
  }

  @Test func `twice the residents of an age are twice the entries of that age`() throws {
    let years = (2020...2030).map { year in (year, year <= start.year ? 1000 : 2000) }
    let people = Dictionary(
      uniqueKeysWithValues: (0..<18).map { ($0, Dictionary(uniqueKeysWithValues: years)) })
    let doubled = try scenario(
      "rates: [{ flow: entries, percent: 200, from: \(start.year + 1)-01-01 }]")
    let population = forecast(.base, population: PopulationProjection(people: people))
    #expect(
      abs(population.last[.all].mean - forecast(doubled).last[.all].mean) < 0.000_001)
  }

  @Test func `a week's price rises on each 1 April and is paid by the day`() throws {
    let kind = 1
    let stays = (0..<7).map {
      Stay(
        child: $0, born: Month(containing: start.adding(months: -96)), kind: kind,
        from: start.adding(days: -900), until: nil)
    }
    let april = try #require(Day("2027-04-01"))
    let scenario = try scenario("inflation: [{ percent: 10 }]")
    let result = ScenarioForecast(
      StayHistory(stays), window: start.adding(days: -30)...start,
      on: [april.adding(days: 7)], scenario, definition)
    let price = try #require(WeeklyPrice(of: [Money(pence: 100_00), Money(pence: 300_00)]))
    let cost = ForecastCost(result, [kind: price], definition)
    // Seven children cost 1,400 pounds a week: a year from 1 April 2026, the prices of which have risen
    // already, at 200 pounds each, then a week at 220.
    #expect(start.description == "2026-04-01")
    #expect(cost.total == Money(pence: 365 * 200_00 + 7 * 220_00))
    #expect(cost.lines.filter { $0.cost == nil }.count == definition.kinds.count - 1)
  }

  @Test(arguments: [
    ("rates: [{ flow: enter, percent: 50, from: 2026-04-01 }]", "one of entries, moves, leaving"),
    (
      "rates: [{ flow: moves, percent: 50, from: 2026-04-01, kinds: [hostel] }]",
      "'hostel' is not in"
    ),
    ("rates: [{ flow: entries, percent: 50, from: 2026-04-01, to: [other] }]", "'to' goes with"),
    ("rates: [{ flow: entries, percent: -5, from: 2026-04-01 }]", "a percentage from 0 to 1000"),
    ("mix: { from: 2026-03-31, by: 2026-03-31, shares: [] }", "'by' must come after 'from'"),
    (
      "mix: { from: 2026-03-31, by: 2027-03-31, shares: [{ kinds: [other], percent: 90 }] }",
      "must add up to 100, not 90"
    ),
    (
      "fostering: { kind: other, instead: [other], households: 1, placesPerHousehold: 1, years: [] }",
      "must not be among 'instead'"
    ),
    ("", "changes nothing"),
    ("inflation: [{ percent: 3, rate: 4 }]", "'rate' is not known here"),
  ])
  func `what is wrong with a scenario is said`(_ yaml: String, _ words: String) throws {
    let problem = #expect(throws: YAMLProblem.self) { try scenario(yaml) }
    let messages = problem?.findings.map(\.message).joined(separator: " ") ?? ""
    #expect(messages.contains(words), "\(messages)")
  }

  @Test func `the scenarios that are shipped can be read`() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let names = folder.scenarioNames()
    #expect(
      names == ["westmarch-edge-of-care", "westmarch-own-fostering", "westmarch-target-mix"])
    for name in names { _ = try folder.scenario(name, definition) }
  }
}
