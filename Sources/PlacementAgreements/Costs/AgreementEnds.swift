package import GRDB
import Store
package import Values

/// How far agreements have come, and until when they are paid.
///
/// An agreement is paid until it has ended. One that has not is expected to be paid until its notice
/// runs out or its planned end comes, where that lies ahead; whoever is past it goes on until
/// somebody records the end. Where another was issued to take its place, it is paid until that one
/// begins, so that no day is paid twice.
package struct AgreementEnds: Sendable {
  private struct Plan: Sendable {
    let from: Day
    let plannedEnd: Day?
    /// `nil` where what was loaded did not say.
    let noticeDays: Int?
  }

  private let asAt: Day
  private let states: [Int: AgreementState]
  private var plans: [Int: Plan] = [:]
  /// The first days of agreements that were issued to take the place of others.
  private var successions: [Int: Day] = [:]

  /// Reads the steps and terms of every agreement, as they are known on a day.
  package init(asAt day: Day, _ db: Database) throws {
    try self.init(AgreementQueries.states(asAt: day, db), asAt: day, db)
  }

  /// Makes them of states that were read already.
  init(_ states: [Int: AgreementState], asAt day: Day, _ db: Database) throws {
    asAt = day
    self.states = states
    try readPlans(db)
    try readSuccessions(db)
  }

  /// Returns the days on which an agreement is paid, or `nil` where it is a draft or never began.
  package func paidRange(of agreement: Int, from: Day) -> DayRange? {
    guard let state = states[agreement], state.isMoreThanDraft else { return nil }
    let expected = [expectedEnd(of: agreement, state), successions[agreement]].compactMap(\.self)
    return DayRange(from: from, until: state.end ?? expected.min())
  }

  /// Whether an agreement has ended, and is paid for no day from one on.
  func isOver(_ agreement: Int, by day: Day) -> Bool {
    states[agreement]?.end.map { $0 <= day } ?? false
  }

  private func expectedEnd(of agreement: Int, _ state: AgreementState) -> Day? {
    guard let plan = plans[agreement] else { return nil }
    let notice = plan.noticeDays.flatMap { state.notice?.adding(days: $0) }
    return [notice, plan.plannedEnd?.adding(days: 1)].compactMap(\.self)
      .filter { $0 > asAt }.min()
  }
}

extension AgreementEnds {
  private mutating func readPlans(_ db: Database) throws {
    let terms = try ColumnReading(
      """
      SELECT agreement, fromDay, plannedEnd, noticeDays FROM agreementTerms
      WHERE supersededAt IS NULL
      """, db)
    try terms.forEachRow(db) {
      let agreement = terms.number(0)
      guard let from = terms.day(1) else { return }
      if let known = plans[agreement], known.from > from { return }
      plans[agreement] = Plan(
        from: from, plannedEnd: terms.day(2), noticeDays: terms.optionalNumber(3))
    }
  }

  private mutating func readSuccessions(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT supersedes, number, fromDay FROM agreement WHERE supersedes IS NOT NULL")
    while let row = try rows.next() {
      let (former, number, from): (Int, Int, Day) = (row[0], row[1], row[2])
      guard let state = states[number], state.isMoreThanDraft, state.goesOn(after: from) else {
        continue
      }
      successions[former] = min(successions[former] ?? from, from)
    }
  }
}
