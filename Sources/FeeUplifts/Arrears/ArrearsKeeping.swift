package import GRDB
package import ProviderRegister
import Store
import Values

/// What was found to be owed, as it is kept.
package enum ArrearsKeeping {
  private static let insertion = Insertion(
    into: "upliftArrears",
    [
      "plan", "agreement", "weekFrom", "untilDay", "weeks", "pence", "decidedDay", "recordedBy",
      "recordedAt",
    ])

  /// Records what is owed, so that a second run owes nothing.
  package static func keep(
    _ arrears: UpliftArrears, _ recording: Recording, _ db: Database
  ) throws {
    var batch = InsertionBatch(insertion)
    for run in OwedRun.all(of: arrears.owed) {
      try batch.add(
        [
          arrears.plan.number, run.agreement, run.first.week, run.until, run.weeks, run.owed.pence,
          arrears.decided, recording.user, recording.at,
        ], db)
    }
    try batch.flush(db)
  }

  /// What a plan was found to owe for an agreement, all weeks of one run together.
  struct Sum {
    let agreement: Int
    let reference: String
    let provider: Int
    /// From the first day that is owed until the day of the decision at the latest.
    let from: Day
    let until: Day
    let owed: Money
  }

  /// Returns what a plan was found to owe, by agreement and the day of the decision.
  static func sums(of plan: UpliftPlan, _ db: Database) throws -> [Sum] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT agreement.number, reference, provider, min(weekFrom), max(untilDay),
          sum(pence * weeks), effectiveFrom
        FROM upliftArrears JOIN agreement ON agreement.number = upliftArrears.agreement
        JOIN upliftOutcome ON upliftOutcome.plan = upliftArrears.plan
          AND upliftOutcome.agreement = upliftArrears.agreement
        WHERE upliftArrears.plan = ? GROUP BY agreement.number, decidedDay
        ORDER BY reference, decidedDay
        """,
      arguments: [plan.number]
    ).map { row in
      let (week, effective): (Day, Day?) = (row[3], row[6])
      return Sum(
        agreement: row[0], reference: row[1], provider: row[2],
        from: max(week, effective ?? week), until: row[4], owed: Money(pence: row[5]))
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
        SELECT agreement, weekFrom, weeks, pence FROM upliftArrears
        JOIN upliftPlan ON upliftPlan.number = upliftArrears.plan
        WHERE year = :year AND weekFrom < :day
        """,
      arguments: ["year": year.description, "day": day])
    var recorded: [Int: [Day: Money]] = [:]
    while let row = try rows.next() {
      let (agreement, first, weeks): (Int, Day, Int) = (row[0], row[1], row[2])
      for week in (0..<weeks).map({ first.adding(days: 7 * $0) }) where week < day {
        recorded[agreement, default: [:]][week, default: .zero] += Money(pence: row[3])
      }
    }
    return recorded
  }
}
