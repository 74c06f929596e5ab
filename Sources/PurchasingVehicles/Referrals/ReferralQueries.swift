package import GRDB
import Store
package import Values

/// What is asked of the referrals.
package enum ReferralQueries {
  /// Returns the referral that a person names as `R12`; throws `ReferralProblem`.
  package static func referral(_ written: String, _ db: Database) throws -> Referral {
    let number = ReferralNumber.referral(written)
    let row = try number.flatMap {
      try Row.fetchOne(db, sql: "SELECT * FROM referral WHERE number = ?", arguments: [$0])
    }
    guard let row else { throw ReferralProblem(written, [Message.unknown]) }
    return Referral(row: row, needs: try needs(db)[row["number"]] ?? [])
  }

  /// Returns the referrals that were opened on a day from the first through the last, in order.
  package static func referrals(
    from first: Day, through last: Day, _ db: Database
  ) throws -> [Referral] {
    let needs = try needs(db)
    return try Row.fetchAll(
      db, sql: "SELECT * FROM referral WHERE openedOn BETWEEN ? AND ? ORDER BY number",
      arguments: [first, last]
    ).map { Referral(row: $0, needs: needs[$0["number"]] ?? []) }
  }

  private static func needs(_ db: Database) throws -> [Int: [Need]] {
    try Row.fetchAll(db, sql: "SELECT * FROM referralNeed ORDER BY field, code")
      .reduce(into: [:]) {
        $0[$1["referral"], default: []].append(Need(field: $1["field"], code: $1["code"]))
      }
  }
}

private enum Message {
  static let unknown = "There is no such referral. 'caremarket referral list' lists them, as R12."
}
