import GRDB

/// That no two parts of an agreement in one lane overlap, for all rows of a table at once; the trigger
/// asks the same of a single row.
struct OverlapRule {
  let trigger: String
  let table: String
  /// The columns of a lane besides the agreement, as in `AgreementPart.lane`.
  let lane: [String]
  /// Which rows the rule is for, besides those that count.
  let condition: String

  /// Refuses rows that overlap, in the words of the trigger.
  ///
  /// In the order of their first days, if any two overlap then some two neighbours do.
  func check(_ db: Database) throws {
    let lane = (["agreement"] + lane).joined(separator: ", ")
    let overlaps = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM (
            SELECT untilDay, lead(fromDay) OVER (PARTITION BY \(lane) ORDER BY fromDay) AS nextDay
            FROM \(table) WHERE supersededAt IS NULL AND \(condition))
          WHERE nextDay < coalesce(untilDay, '9999-12-31'))
        """)
    guard overlaps == false else {
      throw DatabaseError(
        resultCode: .SQLITE_CONSTRAINT_TRIGGER, message: "rows of '\(table)' overlap")
    }
  }
}

extension FeeLine {
  static let overlap = OverlapRule(
    trigger: "feeLinesDoNotOverlap", table: table, lane: ["kind", "position"],
    condition: "per = 'week'")
}

extension DiscountClaim {
  static let overlap = OverlapRule(
    trigger: "discountClaimsDoNotOverlap", table: table, lane: ["discount"], condition: "TRUE")
}

extension Absence {
  static let overlap = OverlapRule(
    trigger: "absencesDoNotOverlap", table: table, lane: [], condition: "TRUE")
}

extension FundingSplit {
  static let overlap = OverlapRule(
    trigger: "fundingSplitsDoNotOverlap", table: table, lane: [], condition: "TRUE")
}
