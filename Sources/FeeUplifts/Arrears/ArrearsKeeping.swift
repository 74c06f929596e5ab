package import GRDB
package import ProviderRegister
import Store
import Values

/// What was found to be owed, as it is kept.
package enum ArrearsKeeping {
  /// Records what is owed, so that a second run owes nothing.
  package static func keep(
    _ arrears: UpliftArrears, _ recording: Recording, _ db: Database
  ) throws {
    for week in arrears.owed {
      try db.insert(
        into: "upliftArrears",
        [
          ("plan", arrears.plan.number), ("agreement", week.number), ("weekFrom", week.days.week),
          ("untilDay", week.days.until), ("pence", week.owed.pence),
          ("decidedDay", arrears.decided), ("recordedBy", recording.user),
          ("recordedAt", recording.at),
        ])
    }
  }

  /// Returns what plans of a year were found to owe for the weeks that begin before a day, by agreement
  /// and week.
  static func recorded(
    in year: FinancialYear, before day: Day, _ db: Database
  ) throws -> [Int: [Day: Money]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT agreement, weekFrom, sum(pence) FROM upliftArrears
        JOIN upliftPlan ON upliftPlan.number = upliftArrears.plan
        WHERE year = :year AND weekFrom < :day GROUP BY agreement, weekFrom
        """,
      arguments: ["year": year.description, "day": day])
    var recorded: [Int: [Day: Money]] = [:]
    while let row = try rows.next() {
      recorded[row[0], default: [:]][row[1]] = Money(pence: row[2])
    }
    return recorded
  }
}
