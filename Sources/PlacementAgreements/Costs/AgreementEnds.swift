import GRDB
import Store
import Values

/// How far agreements have come, and until when they are paid.
///
/// An agreement is paid until it has ended. One that has not is expected to be paid until its notice
/// runs out or its planned end comes, where that lies ahead; whoever is past it goes on until
/// somebody records the end.
struct AgreementEnds {
  /// What the steps of one agreement say.
  private struct Steps {
    var isDraft = true
    var notice: Day?
    var end: Day?
  }

  private struct Plan {
    let from: Day
    let plannedEnd: Day?
    /// `nil` where what was loaded did not say.
    let noticeDays: Int?
  }

  private let asAt: Day
  private var steps: [Int: Steps] = [:]
  private var plans: [Int: Plan] = [:]

  init(asAt day: Day, _ db: Database) throws {
    asAt = day
    try readSteps(db)
    try readPlans(db)
  }

  /// Returns the days on which an agreement is paid, or `nil` where it is a draft or never began.
  func paidRange(of agreement: Int, from: Day) -> DayRange? {
    guard let steps = steps[agreement], !steps.isDraft else { return nil }
    return DayRange(from: from, until: steps.end ?? expectedEnd(of: agreement, steps))
  }

  private func expectedEnd(of agreement: Int, _ steps: Steps) -> Day? {
    guard let plan = plans[agreement] else { return nil }
    let notice = steps.notice.flatMap { day in plan.noticeDays.map { day.adding(days: $0) } }
    return [notice, plan.plannedEnd?.adding(days: 1)].compactMap(\.self)
      .filter { $0 > asAt }.min()
  }
}

extension AgreementEnds {
  private mutating func readSteps(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT agreement, day, status FROM agreementStep ORDER BY number")
    while let row = try rows.next() {
      let (agreement, day): (Int, Day) = (row[0], row[1])
      let status: AgreementStatus = try row.code(2)
      if status != .draft { steps[agreement, default: Steps()].isDraft = false }
      if status == .underNotice { steps[agreement]?.notice = day }
      // Of several that end it, the one recorded last counts.
      if status.isEnd { steps[agreement]?.end = day }
    }
  }

  private mutating func readPlans(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT agreement, fromDay, plannedEnd, noticeDays FROM agreementTerms
        WHERE supersededAt IS NULL
        """)
    while let row = try rows.next() {
      let (agreement, from): (Int, Day) = (row[0], row[1])
      if let known = plans[agreement], known.from > from { continue }
      plans[agreement] = Plan(from: from, plannedEnd: row[2], noticeDays: row[3])
    }
  }
}
