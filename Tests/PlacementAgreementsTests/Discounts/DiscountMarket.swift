import Values

@testable import PlacementAgreements
@testable import PurchasingVehicles

/// Placements of the vehicle 1 to apply discounts to.
///
/// Its rules, each in turn: siblings 5% from the second child, long-term 3% after 52 weeks,
/// permanency £45.00 a week at once, volume 2% from the third placement with the group; together at
/// most 12.5%.
struct DiscountMarket {
  static let year = FinancialYear(startYear: 2026)

  /// What a placement is where it is not as usual: with service A of provider 1 since 1 April 2025,
  /// for £910.00 a week.
  struct Placement {
    var reference = "WM-1"
    var child = 1
    var siblingGroup: String?
    var urn: String? = "A"
    var provider = 1
    var vehicle: Int? = 1
    var isBought = true
    var from = "2025-04-01"
    var until: String?
    var stayFrom: String?
    var permanentSince: String?
    var weekly: Int64 = 91_000
    var claims: [(discount: String, from: String, until: String?, weekly: Int64)] = []
    var absences: [Absence] = []
  }

  static func placement(
    _ change: (inout Placement) throws -> Void
  ) throws -> DiscountedPlacement {
    var placement = Placement()
    try change(&placement)
    let range = try range(placement.from, placement.until)
    let permanence = try placement.permanentSince.map {
      [DiscountedPlacement.Permanence(range: range, since: try day($0))]
    }
    return DiscountedPlacement(
      reference: placement.reference, child: placement.child,
      siblingGroup: placement.siblingGroup, urn: placement.urn, provider: placement.provider,
      vehicle: placement.vehicle, isBought: placement.isBought,
      stayFrom: try placement.stayFrom.map(day) ?? range.from,
      paid: PaidDays(range, absences: placement.absences), permanence: permanence ?? [],
      fees: [CostLine(range: range, per: .week, amount: Money(pence: placement.weekly))],
      claims: try placement.claims.map {
        DiscountClaim(
          discount: $0.discount, range: try self.range($0.from, $0.until),
          weekly: Money(pence: $0.weekly), percentage: nil, reference: "Schedule 6")
      })
  }

  /// The ledger of a year of some placements, where provider 1 and 2 belong to group 7.
  static func ledger(
    _ placements: [DiscountedPlacement], kinds: Set<DiscountRule.Kind>
  ) throws -> DiscountLedger {
    let rules = rules.filter { kinds.contains($0.kind) }
    let discounts = Discounts(
      stacking: .inTurn, cap: .percentage(Percentage(hundredths: 1_250)), rules: rules,
      reference: "Schedule 6")
    let always = try range("2020-01-01", nil)
    let span = PlacementVolume.GroupSpan(range: always, group: 7)
    let engine = DiscountEngine(
      placements, [1: [DatedDiscounts(range: always, discounts: discounts)]],
      groups: [1: [span], 2: [span]], CostRule(rounding: .halfUp))
    let window = try range("2026-04-01", "2027-04-01")
    return DiscountLedger(of: year, window, placements, engine)
  }

  private static let rules = [
    rule("siblings", .sibling, 2, .percentage(Percentage(hundredths: 500))),
    rule("long-term", .longTerm, 52, .percentage(Percentage(hundredths: 300))),
    rule("permanency", .permanency, 0, .weekly(Money(pence: 4_500))),
    rule("volume", .volume, 3, .percentage(Percentage(hundredths: 200))),
  ]

  private static func rule(
    _ name: String, _ kind: DiscountRule.Kind, _ threshold: Int, _ amount: DiscountRule.Amount
  ) -> DiscountRule {
    DiscountRule(
      name: name, kind: kind, threshold: threshold,
      countedOver: kind == .volume ? .group : nil, amount: amount, reference: "Schedule 6")
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw NoRange() }
    return day
  }

  static func range(_ from: String, _ until: String?) throws -> DayRange {
    guard let range = DayRange(from: try day(from), until: try until.map(day)) else {
      throw NoRange()
    }
    return range
  }
}
