import Definitions
import StrictYAML
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct TrendTests {
  private let rules: TrendRules

  init() throws {
    rules = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
      .trendRules(on: #require(Day("2026-10-31")))
  }

  @Test func `a share that goes from 25 to 20 per cent falls by 5 percentage points`() {
    let trend = Trend(from: .share(123, of: 492), to: .share(94, of: 472), rules)
    #expect(
      trend.sentence(
        about: "the share of children placed more than 20 miles away", earlier: "in April 2018",
        later: "in December 2018")
          == """
          The share of children placed more than 20 miles away fell by 5 percentage points, from 25% \
          in April 2018 to 20% in December 2018.
          """)
  }

  @Test(arguments: [
    (from: TrendFigure.share(59, of: 492), to: TrendFigure.share(52, of: 472), "no real change"),
    (.share(87, of: 150), .share(90, of: 150), "no real change"),
    (.share(1200, of: 10_000), .share(1100, of: 10_000), "down 1 percentage point"),
    (.share(5800, of: 10_000), .share(6000, of: 10_000), "up 2 percentage points"),
  ])
  func `one or two points are a change of thousands and none of some hundreds`(
    _ from: TrendFigure, _ to: TrendFigure, _ words: String
  ) {
    #expect(Trend(from: from, to: to, rules).inWords == words)
  }

  @Test(arguments: [(410, 343, "down 16%"), (20, 51, "up 155%"), (390, 292, "down 25%")])
  func `counts change by per cent, as Ealing published them`(
    _ from: Int, _ to: Int, _ words: String
  ) {
    #expect(Trend(from: .count(from), to: .count(to), rules).inWords == words)
  }

  @Test(arguments: [
    (474, 472, "no real change"), (12, 12, "the same"), (4, 14, "up 10"), (0, 9, "up 9"),
    (19, 40, "up 21"), (3, 4, "no real change"), (40_000, 40_500, "up 1%"),
  ])
  func `small counts change in numbers, and only where chance alone would rarely do it`(
    _ from: Int, _ to: Int, _ words: String
  ) {
    #expect(Trend(from: .count(from), to: .count(to), rules).inWords == words)
  }

  @Test func `a share of fewer than twenty children is too few to say`() {
    let trend = Trend(from: .share(1, of: 19), to: .share(15, of: 400), rules)
    #expect(trend.movement == .tooFew)
    #expect(
      trend.sentence(about: "the share in homes", earlier: "in May 2025", later: "in May 2026")
        == "There are too few to say whether the share in homes changed: 5% in May 2025 and 4% in May 2026."
    )
  }

  @Test func `a mean price changes from two per cent on, of five placements or more`() throws {
    let thousand = try #require(Money("1000"))
    let (less, more) = (try #require(Money("1019.99")), try #require(Money("1020")))
    let words = { (to: Money, placements: Int) in
      Trend(from: .amount(thousand, of: 5), to: .amount(to, of: placements), rules).inWords
    }
    #expect(words(less, 5) == "no real change")
    #expect(words(more, 5) == "up 2%")
    #expect(words(more, 4) == "too few to say")
  }

  @Test func `a rate is shown for its residents and changes by per cent`() {
    let trend = Trend(
      from: .rate(348, of: 60_000, per: 10_000), to: .rate(420, of: 60_000, per: 10_000), rules)
    #expect(
      trend.sentence(
        about: "the rate of children looked after", earlier: "in 2025", later: "in 2026")
          == """
          The rate of children looked after rose by 21%, from 58 per 10,000 in 2025 to 70 per 10,000 \
          in 2026.
          """)
  }

  @Test func `where there is no figure, or nothing behind it, no change can be told`() {
    let trend = Trend(from: nil, to: .share(3, of: 40), rules)
    #expect(
      trend.sentence(about: "the share in homes", earlier: "in May 2025", later: "in May 2026")
        == "How the share in homes changed cannot be told: there is no figure in May 2025.")
    #expect(Trend(from: .share(0, of: 0), to: .share(3, of: 40), rules).movement == .notKnown)
    #expect(Trend(from: .count(3), to: .share(3, of: 40), rules).movement == .notKnown)
  }

  @Test func `machines get a figure in its unit, with the decimals that it has`() throws {
    #expect(TrendFigure.share(94, of: 472).number?.description == "19.9")
    #expect(TrendFigure.share(1, of: 4).number?.description == "25")
    #expect(TrendFigure.count(1234).number?.description == "1234")
    #expect(TrendFigure.rate(384, of: 62_000, per: 10_000).number?.description == "62")
    let amount = try #require(Money("6152.08"))
    #expect(TrendFigure.amount(amount, of: 36).number?.description == "6152.08")
    #expect(TrendFigure.share(0, of: 0).number == nil)
  }

  @Test func `turning the time round turns the movement round`() {
    var chance = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      let whole = Int.random(in: 20...900, using: &chance)
      let other = Int.random(in: 20...900, using: &chance)
      let one = TrendFigure.share(Int.random(in: 0...whole, using: &chance), of: whole)
      let two = TrendFigure.share(Int.random(in: 0...other, using: &chance), of: other)
      let there = Trend(from: one, to: two, rules).movement
      let back = Trend(from: two, to: one, rules).movement
      let turned: Trend.Movement = there == .rise ? .fall : there == .fall ? .rise : there
      #expect(back == turned)
    }
  }

  @Test func `what is wrong with the rules is all said with its line`() {
    let yaml = """
      description: Rules
      rules:
        2026-04-01:
          standardErrors: 0
          smallestWhole: many
          percentFrom: 0
          amountPercent: 2
          smallestPlacement: 5
          reference: The council
      """
    let problem = #expect(throws: YAMLProblem.self) {
      try TrendRules.timeline(yaml: yaml, file: "trends.yaml")
    }
    #expect(
      problem?.findings.map(\.description) == [
        "trends.yaml, line 4: 'smallestPlacements' is missing.",
        "trends.yaml, line 4: This must be more than 0, with at most four decimals, as in 1.645.",
        "trends.yaml, line 5: This must be a whole number, not 'many'.",
        "trends.yaml, line 6: This must be 1 or more.",
        "trends.yaml, line 8: 'smallestPlacement' is not known here. Known are: amountPercent, "
          + "percentFrom, reference, smallestPlacements, smallestWhole, standardErrors.",
      ])
  }
}
