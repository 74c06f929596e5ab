package import GRDB
package import ProviderRegister
import Store
import Values

extension Visit {
  /// Keeps a visit that was made to a service, with its actions, as a draft, and ties it to the planned
  /// visit that it was.
  ///
  /// Throws `QualityProblem` where the same visit is there already.
  package static func log(
    _ draft: VisitDraft, of service: Service, by format: ReviewFormat, planned: SavedVisit?,
    _ recording: Recording, _ db: Database
  ) throws -> Visit {
    let sameDay = try VisitQueries.visits(of: service.urn, db).first {
      $0.facts.day == draft.facts.day && $0.facts.type == draft.facts.type
        && $0.status != .cancelled
    }
    if let sameDay {
      throw QualityProblem("the visit", [Message.there(sameDay)])
    }
    return try add(
      draft, of: service, by: format, planned: planned, gradedBy: nil, recording, db)
  }

  /// Adds a visit that is not there yet, as graded by whoever records it or by somebody else.
  static func add(
    _ draft: VisitDraft, of service: Service, by format: ReviewFormat, planned: SavedVisit?,
    gradedBy person: String?, _ recording: Recording, _ db: Database
  ) throws -> Visit {
    try db.execute(
      sql: "INSERT INTO visit (urn, format, formatFrom, plannedVisit) VALUES (?, ?, ?, ?)",
      arguments: [service.urn, format.name, format.from, planned?.number])
    let number = Int(db.lastInsertedRowID)
    let step = StepDraft(kind: .log, status: .draft, day: draft.facts.day)
    try step.add(to: number, by: person, recording, db)
    try draft.facts.store(step: Int(db.lastInsertedRowID), db)
    for action in draft.actions {
      try action.raise(
        at: service.urn, visit: number, concern: nil, on: draft.facts.day, recording, db)
    }
    return try VisitQueries.visit(number, db)
  }
}

/// A step, before it is recorded.
struct StepDraft {
  let kind: VisitStep.Kind
  let status: VisitStatus
  let day: Day
  var replyDay: Day?
  var reason: String?
  var agreedBy: String?

  func add(to visit: Int, by person: String? = nil, _ recording: Recording, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO visitStep
          (visit, step, status, day, replyDay, reason, takenBy, agreedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        visit, kind.rawValue, status.rawValue, day, replyDay, reason, person ?? recording.user,
        agreedBy, recording.at,
      ])
  }
}

private enum Message {
  static func there(_ visit: Visit) -> String {
    """
    \(visit.urn) had a visit of that kind on \(visit.facts.day.inWords) already, \
    \(visit.reference). To put that right, use 'caremarket visit log --correct \
    \(visit.reference)'.
    """
  }
}
