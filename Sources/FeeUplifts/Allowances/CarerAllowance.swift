import GRDB
import Store
import Values

/// What a household of the council's own foster carers is paid a week for a child.
struct CarerAllowance: Hashable, Sendable {
  /// By the number that the council gives the household.
  let carer: String
  /// The number of the child.
  let child: Int
  let range: DayRange
  /// Pounds a week, without a reward or a fee for the carers' skill.
  let weekly: Money
}

extension CarerAllowance {
  /// Returns every allowance that is known, by carer, child and first day.
  static func all(_ db: Database) throws -> [CarerAllowance] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT carer, fromDay, untilDay, child, weeklyPence FROM carerAllowance
        ORDER BY carer, child, fromDay
        """
    ).map { row in
      CarerAllowance(
        carer: row[0], child: row[3], range: try row.dayRange(1), weekly: Money(pence: row[4]))
    }
  }

  /// Keeps the allowance in the place of one with its carer, child and first day.
  func keep(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO carerAllowance (carer, child, fromDay, untilDay, weeklyPence)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          untilDay = excluded.untilDay, weeklyPence = excluded.weeklyPence
        """
    ).execute(arguments: [carer, child, range.from, range.until, weekly.pence])
  }

  /// Whether it is for the same carer and child as another, on some of the same days.
  func collides(with other: CarerAllowance) -> Bool {
    carer == other.carer && child == other.child && range.overlaps(other.range)
  }
}
