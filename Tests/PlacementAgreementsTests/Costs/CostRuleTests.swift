import Testing
import Values

@testable import PlacementAgreements

/// What the rule makes of single lines, worked out by hand.
@Suite struct CostRuleTests {
  private let rule = CostRule(rounding: .halfUp)

  // 1 April 2027 to 31 March 2028 has 29 February 2028, so 366 days.
  // 366 × £3,493.00 ÷ 7 = £1,278,438 ÷ 7 = £182,634.0000 exactly (7 × 182,634 = 1,278,438).
  // The year before has 365 days: 365 × £3,493.00 ÷ 7 = £1,274,945 ÷ 7 = £182,135.
  @Test func `a year with 29 February costs a day more`() throws {
    let line = try weekly(349_300, "2020-01-01")
    let paid = try days("2020-01-01")
    #expect(cost(line, "2027-28", paid) == Money("182634.00"))
    #expect(cost(line, "2026-27", paid) == Money("182135.00"))
  }

  // 1 April 2026 is a Wednesday, and so is 23 September 2026, 175 days later.
  // Until the 22nd: 175 × £901.00 ÷ 7 = 25 weeks × £901.00 = £22,525.00.
  // From the 23rd to 31 March 2027 are 190 days: 190 × £937.04 ÷ 7 = £178,037.60 ÷ 7
  // = £25,433.942857…, rounded £25,433.94. Together £47,958.94.
  @Test func `a fee that changes on a Wednesday is paid by the day`() throws {
    let before = try weekly(90_100, "2026-01-05", "2026-09-23")
    let after = try weekly(93_704, "2026-09-23")
    let paid = try days("2026-01-05")
    #expect(try #require(Day("2026-09-23")).weekday == .wednesday)
    #expect(cost(before, "2026-27", paid) == Money("22525.00"))
    #expect(cost(after, "2026-27", paid) == Money("25433.94"))
  }

  // One day of the old year: £950.00 ÷ 7 = £135.714285…, rounded £135.71.
  // The whole of the new year: 365 × £950.00 ÷ 7 = £346,750 ÷ 7 = £49,535.714285…: £49,535.71.
  @Test func `a placement that starts on 31 March costs one day of that year`() throws {
    let line = try weekly(95_000, "2026-03-31")
    let paid = try days("2026-03-31")
    #expect(cost(line, "2025-26", paid) == Money("135.71"))
    #expect(cost(line, "2026-27", paid) == Money("49535.71"))
    #expect(cost(line, "2024-25", paid) == .zero)
  }

  // The last day that is paid is 1 April 2026, so the first that is not is the 2nd: one day of the
  // new year, £950.00 ÷ 7 = £135.71, and all 365 days of the old one, £49,535.71.
  @Test func `a placement that ends on 1 April costs one day of that year`() throws {
    let line = try weekly(95_000, "2024-06-03")
    let paid = try days("2024-06-03", "2026-04-02")
    #expect(cost(line, "2025-26", paid) == Money("49535.71"))
    #expect(cost(line, "2026-27", paid) == Money("135.71"))
    #expect(cost(line, "2027-28", paid) == .zero)
  }

  // 30 days of April, of which 10 in hospital at 40%: 20 + 10 × 0.4 = 24 days.
  // 24 × £1,400.00 ÷ 7 = £4,800.00.
  @Test func `an absence pauses a fee in part`() throws {
    let paid = try days("2026-04-01", "2026-05-01", away: "2026-04-11", "2026-04-21", 4_000)
    let line = try weekly(140_000, "2026-04-01")
    #expect(cost(line, "2026-27", paid) == Money("4800.00"))
  }

  // 10 days of an absence without an end at nothing: only the days before it are paid.
  @Test func `an absence without an end pauses the rest`() throws {
    let paid = try days("2026-04-01", nil, away: "2026-04-08", nil, 0)
    #expect(cost(try weekly(70_000, "2026-04-01"), "2026-27", paid) == Money("700.00"))
  }

  // 91 days at £50.00 a week: 91 × £50.00 ÷ 7 = £650.00, taken off.
  @Test func `a discount is taken off by the same rule`() throws {
    let range = try #require(DayRange(from: day("2026-04-01"), until: day("2026-07-01")))
    let claim = DiscountClaim(
      discount: "siblings", range: range, weekly: Money(pence: 5_000), percentage: nil,
      reference: "Clause 9")
    #expect(cost(CostLine(claim), "2026-27", try days("2026-04-01")) == Money(pence: -65_000))
  }

  @Test(arguments: ["2026-03-31", "2026-04-01", "2027-03-31", "2027-04-01"])
  func `what is paid once costs its amount on its day`(_ day: String) throws {
    let range = try #require(DayRange(from: self.day(day), until: nil))
    let line = CostLine(range: range, per: .once, amount: Money(pence: 45_000))
    let isInYear = ["2026-04-01", "2027-03-31"].contains(day)
    #expect(cost(line, "2026-27", try days("2020-01-01")) == (isInYear ? line.amount : .zero))
  }

  // £0.01 × 7 ÷ 2 days: 4 days × 1p ÷ 7 = 0.57p is a penny, 3 days are 0.43p and nothing. An exact
  // half: 1 day × 3.5p does not exist, but 10 days at 35% × 1p = 3.5 ÷ 7 = half a penny, upwards.
  @Test func `an exact half of a penny goes up, and up for a discount is more off`() throws {
    let paid = try days("2026-04-01", "2026-04-11", away: "2026-04-01", "2026-04-11", 3_500)
    #expect(cost(try weekly(1, "2026-04-01"), "2026-27", paid) == Money(pence: 1))
    let off = CostLine(range: paid.range, per: .week, amount: Money(pence: -1))
    #expect(cost(off, "2026-27", paid) == Money(pence: -1))
  }

  private func cost(_ line: CostLine, _ year: String, _ paid: PaidDays) -> Money? {
    FinancialYear(year).map { year in
      rule.cost(of: line, from: year.firstDay, until: year.lastDay.adding(days: 1), paid)
    }
  }
}

extension CostRuleTests {
  private func weekly(_ pence: Int64, _ from: String, _ until: String? = nil) throws -> CostLine {
    CostLine(range: try range(from, until), per: .week, amount: Money(pence: pence))
  }

  private func days(_ from: String, _ until: String? = nil) throws -> PaidDays {
    PaidDays(try range(from, until))
  }

  private func days(
    _ from: String, _ until: String?, away first: String, _ back: String?, _ hundredths: Int64
  ) throws -> PaidDays {
    let absence = Absence(
      range: try range(first, back), reason: "hospital", paid: Percentage(hundredths: hundredths),
      reference: nil)
    return PaidDays(try range(from, until), absences: [absence])
  }

  private func range(_ from: String, _ until: String?) throws -> DayRange {
    try #require(DayRange(from: day(from), until: until.map(day)))
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
