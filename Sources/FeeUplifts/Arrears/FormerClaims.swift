import GRDB
import PlacementAgreements
import PurchasingVehicles
import Values

/// The discounts of agreements as they would be if a plan had not been applied.
struct FormerClaims: Sendable {
  private let known: [Int: [DiscountClaim]]
  private let changed: Set<Int>

  init(of plan: UpliftPlan, _ db: Database) throws {
    guard let rows = try AppliedRows(of: plan, db) else {
      (known, changed) = ([:], [])
      return
    }
    (known, changed) = try ClaimRaising.former(
      after: rows.claims.after, through: rows.claims.through, restoring: rows.closedClaims, db)
  }

  /// Returns the discounts of an agreement: those that the plan closed and those that it left alone; or,
  /// where they were changed since, worked out from the former fee.
  func claims(of agreement: Int, now: FeeBook, former: FeeBook) -> [DiscountClaim] {
    changed.contains(agreement) ? former.claims : known[agreement] ?? now.claims
  }
}
