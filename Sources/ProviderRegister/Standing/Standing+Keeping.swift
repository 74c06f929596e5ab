package import GRDB
import Store
package import Values

extension Standing {
  /// Suspends or bars from a day; a suspension must say when it will be looked at again.
  ///
  /// Throws `StandingProblem` where it stands so already, and `HistoryConflict` where an earlier
  /// standing reaches that day.
  package static func record(
    _ status: StandingsInForce.Status, of subject: StandingSubject, _ decision: StandingDecision,
    reviewDay: Day?, _ recording: Recording, _ db: Database
  ) throws {
    if let reviewDay, reviewDay <= decision.from {
      throw StandingProblem.reviewTooEarly(reviewDay, from: decision.from)
    }
    let earlier = try StandingQueries.own(of: subject, db).filter { $0.status == status }
    if let open = earlier.first(where: { $0.range.until == nil }) {
      throw StandingProblem.standsAlready(
        subject.named, status: status.rawValue, since: open.range.from)
    }
    if let end = earlier.compactMap(\.range.until).max(), end > decision.from {
      throw HistoryConflict(
        subject: "the standing of \(subject.named)", day: decision.from,
        recorded: end.adding(days: -1))
    }
    try insert(status, subject, decision, reviewDay, recording, db)
  }

  /// Ends every suspension and bar of its own that is open, and returns them.
  ///
  /// Throws `StandingProblem` where there is none, and `HistoryConflict` where one begins that day
  /// or later.
  package static func lift(
    _ subject: StandingSubject, _ decision: StandingDecision, _ db: Database
  ) throws -> [Standing] {
    let open = try StandingQueries.own(of: subject, db).filter { $0.range.until == nil }
    guard !open.isEmpty else {
      throw StandingProblem.nothingToLift(subject.named, on: decision.from)
    }
    for standing in open { try standing.end(by: decision, subject, db) }
    return open
  }

  private func end(
    by decision: StandingDecision, _ subject: StandingSubject, _ db: Database
  ) throws {
    guard range.from < decision.from else {
      throw HistoryConflict(
        subject: "the standing of \(subject.named)", day: decision.from, recorded: range.from)
    }
    try db.execute(
      sql: """
        UPDATE standing SET untilDay = ?, liftReason = ?, liftDecisionReference = ?,
          liftDecidedBy = ?, liftApprovedBy = ?
        WHERE number = ?
        """,
      arguments: [
        decision.from, decision.reason, decision.reference, decision.people.decidedBy,
        decision.people.approvedBy, number,
      ])
  }

  private static func insert(
    _ status: StandingsInForce.Status, _ subject: StandingSubject, _ decision: StandingDecision,
    _ reviewDay: Day?, _ recording: Recording, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO standing (providerGroup, provider, urn, status, reason, decisionReference,
          decidedBy, approvedBy, fromDay, reviewDay, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        subject.groupNumber, subject.providerNumber, subject.urn, status.rawValue, decision.reason,
        decision.reference, decision.people.decidedBy, decision.people.approvedBy, decision.from,
        reviewDay, recording.at,
      ])
  }
}
