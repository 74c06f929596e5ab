import GRDB
import Values

/// Which rows of fees and discounts came with a plan that was applied.
struct AppliedRows {
  /// The rows numbered after one through another.
  typealias Range = (after: Int, through: Int)

  let lines: Range
  let claims: Range
  /// The discounts that stopped counting by it.
  let closedClaims: [Int]

  /// Reads them, or returns `nil` where the plan was never applied.
  init?(of plan: UpliftPlan, _ db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM upliftApplication WHERE plan = ?", arguments: [plan.number])
    else { return nil }
    lines = (row["afterLine"], row["throughLine"])
    claims = (row["afterClaim"], row["throughClaim"])
    closedClaims = try Int.fetchAll(
      db, sql: "SELECT claim FROM upliftClosedClaim WHERE plan = ? ORDER BY claim",
      arguments: [plan.number])
  }
}
