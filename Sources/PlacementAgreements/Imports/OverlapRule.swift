import GRDB
import Store
import Values

/// That no two parts of an agreement in one lane overlap, for all rows of a table at once; the trigger
/// asks the same of a single row.
struct OverlapRule {
  let trigger: String
  let table: String
  /// The columns of a lane besides the agreement, as in `AgreementPart.lane`.
  let lane: [String]
  /// Which rows the rule is for, besides those that count.
  let condition: String

  /// Carries out the adding of so many rows, none of which may overlap another.
  ///
  /// Where they are more than there are already, all are looked at once they are there, which takes less
  /// time than the trigger at each.
  func holding(
    afterAdding count: Int, _ db: Database, _ add: () throws -> Void
  ) throws {
    let known = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM \(table) WHERE supersededAt IS NULL")
    guard count >= OverlapRule.manyRows, count > known ?? 0 else { return try add() }
    try db.puttingAside(trigger: trigger) {
      try add()
      try check(db)
    }
  }

  /// From so many rows on it is worth while to put the trigger aside.
  private static let manyRows = 1000

  /// Refuses rows that overlap, in the words of the trigger.
  ///
  /// In the order of their first days, one overlaps another where it begins before that one ends.
  func check(_ db: Database) throws {
    let rows = try ColumnReading(
      """
      SELECT \((["agreement", "fromDay", "untilDay"] + lane).joined(separator: ", "))
      FROM \(table) WHERE supersededAt IS NULL AND \(condition) ORDER BY agreement, fromDay
      """, db)
    var (agreement, lanes) = (0, [[String]: DayRange]())
    try rows.forEachRow(db) {
      if rows.number(0) != agreement { (agreement, lanes) = (rows.number(0), [:]) }
      let (range, lane) = (try rows.heldRange(1), lane.indices.map { rows.heldText(Int32($0 + 3)) })
      guard lanes[lane].map({ !$0.overlaps(range) }) ?? true else { throw overlap }
      lanes[lane] = range
    }
  }

  private var overlap: DatabaseError {
    DatabaseError(
      resultCode: .SQLITE_CONSTRAINT_TRIGGER, message: "rows of '\(table)' overlap")
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
