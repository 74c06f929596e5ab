import Definitions
import TestSupport
import Testing
import Values

@testable import PlacementAgreements
@testable import PurchasingVehicles

/// Discounts that follow a fee keep to the vehicle's cap.
@Suite struct CappedClaimsTests {
  private let kinds: FeeLineKinds
  private let first: Day
  private let later: Day

  init() throws {
    kinds = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").feeLineKinds()
    first = FinancialYear(startYear: 2025).firstDay
    later = FinancialYear(startYear: 2026).firstDay
  }

  /// £1,000.00 a week with 5% and 3% of it claimed, which a cap of 6% cuts to £50.00 and £10.00.
  private func book() throws -> FeeBook {
    let range = try #require(DayRange(from: first, until: nil))
    let claim = { (name: String, pence: Int64, hundredths: Int64) in
      DiscountClaim(
        discount: name, range: range, weekly: Money(pence: pence),
        percentage: Percentage(hundredths: hundredths), reference: "Schedule 4")
    }
    let line = FeeLine(
      number: 1, kind: "care", position: 1, range: range, per: .week,
      amount: Money(pence: 100_000), hours: nil, ratio: nil, cause: .agreed)
    return FeeBook(
      lines: [line], absences: [],
      claims: [claim("siblings", 5_000, 500), claim("long-term", 1_000, 300)], splits: [])
  }

  private func discounts(_ stacking: Discounts.Stacking, cap: Discounts.Cap?) -> Discounts {
    let rule = { (name: String, hundredths: Int64) in
      DiscountRule(
        name: name, kind: .longTerm, threshold: 1, countedOver: nil,
        amount: .percentage(Percentage(hundredths: hundredths)), reference: "Schedule 4")
    }
    return Discounts(
      stacking: stacking, cap: cap, rules: [rule("siblings", 500), rule("long-term", 300)],
      reference: "Schedule 4")
  }

  private func taken(_ discounts: Discounts?, on day: Day) throws -> [String: Int64] {
    let raised = try book().raised([1: Money(pence: 110_000)], from: later, kinds, discounts)
    let claims = raised.claims.filter { $0.range.contains(day) }
    return Dictionary(uniqueKeysWithValues: claims.map { ($0.discount, $0.weekly.pence) })
  }

  // 6% of £1,100.00 is £66.00: £55.00 and what is left of £33.00.
  @Test func `the cap cuts the last discount from the first day of the new fee`() throws {
    let capped = discounts(.together, cap: .percentage(Percentage(hundredths: 600)))
    #expect(try taken(capped, on: later) == ["siblings": 5_500, "long-term": 1_100])
    let before = later.adding(days: -1)
    #expect(try taken(capped, on: before) == ["siblings": 5_000, "long-term": 1_000])
  }

  @Test func `without a cap each is its whole percentage`() throws {
    let free = discounts(.together, cap: nil)
    #expect(try taken(free, on: later) == ["siblings": 5_500, "long-term": 3_300])
    // 3% of the £1,045.00 that 5% leaves.
    let inTurn = discounts(.inTurn, cap: nil)
    #expect(try taken(inTurn, on: later) == ["siblings": 5_500, "long-term": 3_135])
  }

  @Test func `where only the largest counts, the other ends`() throws {
    #expect(try taken(discounts(.largestOnly, cap: nil), on: later) == ["siblings": 5_500])
  }

  @Test func `without a vehicle each rests on the agreement's own clause`() throws {
    #expect(try taken(nil, on: later) == ["siblings": 5_500, "long-term": 3_300])
  }
}
