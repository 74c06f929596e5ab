import Testing
import Values

@testable import MarketPosition

/// Figure 21 of the London Borough of Barnet's Placements commissioning strategy (2014): the mix of
/// March 2014, and the one aimed at for 2019-20.
@Suite struct MixSummaryTests {
  /// The label, the children now, the share aimed at in hundredths, and the children printed for then.
  private static let barnet: [(String, now: Int, share: Int64, then: Int)] = [
    ("LBB fostering", 102, 5290, 166), ("Kinship care", 30, 960, 30),
    ("IFA fostering", 89, 1320, 42),
    ("LBB residential", 11, 350, 11), ("Independent residential", 34, 550, 17),
    ("Other", 48, 1530, 48),
  ]

  private func summary(weekly: [Money?], days: Int = 365) -> MixSummary {
    MixSummary(
      MixSummaryTests.barnet.map { label, _, share, _ in
        TargetMix.Line(label: label, kinds: [], share: Percentage(hundredths: share))
      }, children: MixSummaryTests.barnet.map(\.now), weekly: weekly, days: days)
  }

  @Test func `Barnet figure 21: the children of the mix aimed at are those that were printed`() {
    let made = summary(weekly: Array(repeating: nil, count: 6))
    #expect(made.children == 314)
    #expect(made.rows.map(\.then) == [166, 30, 42, 11, 17, 48])
    #expect(made.rows.map(\.then) == MixSummaryTests.barnet.map(\.then))
    #expect(made.rows.map { $0.then - $0.now } == [64, 0, -47, 0, -17, 0])
  }

  @Test func `Barnet figure 21: the shares printed for 42 and 17 children are not theirs`() {
    // 42 of 314 are 13.4% and 17 are 5.4%; printed are 13.2% and 5.5%.
    #expect(Rounding.halfUp.quotient(of: 42_000 as Int64, by: 314) == 134)
    #expect(Rounding.halfUp.quotient(of: 17_000 as Int64, by: 314) == 54)
  }

  @Test func `a year costs its days at a seventh of a week`() {
    let weekly: [Money?] = [Money(pence: 70_000), nil, Money(pence: 91_000), nil, nil, nil]
    let made = summary(weekly: weekly)
    // 102 children at £100 a day for 365 days; 89 at £130 a day.
    #expect(made.rows[0].costNow == Money(pence: 372_300_000))
    #expect(made.rows[2].costNow == Money(pence: 422_305_000))
    #expect(made.rows[0].costThen == Money(pence: 605_900_000))
    #expect(made.rows[2].costThen == Money(pence: 199_290_000))
    #expect(made.costNow == Money(pence: 794_605_000))
    #expect(made.costThen == Money(pence: 805_190_000))
    #expect(made.rows[1].costNow == nil)
  }

  @Test func `where nobody is looked after nobody is aimed at`() {
    let lines = [TargetMix.Line(label: "All", kinds: [], share: .whole)]
    let made = MixSummary(lines, children: [0], weekly: [nil], days: 365)
    #expect(made.rows.map(\.then) == [0])
    #expect(made.costNow == .zero)
  }

  @Test func `whatever the shares and the children, as many are looked after then as now`() {
    var generator = SeededGenerator(seed: 20_261_121)
    for _ in 0..<500 {
      let cut = Int64.random(in: 0...10_000, using: &generator)
      let lines = [cut, 10_000 - cut].map {
        TargetMix.Line(label: "\($0)", kinds: [], share: Percentage(hundredths: $0))
      }
      let children = lines.map { _ in Int.random(in: 0...400, using: &generator) }
      let made = MixSummary(lines, children: children, weekly: [nil, nil], days: 365)
      #expect(made.rows.reduce(0) { $0 + $1.then } == made.children)
      #expect(
        made.rows.allSatisfy {
          abs($0.then * 10_000 - made.children * Int($0.line.share.hundredths)) < 10_000
        })
    }
  }
}
