import GRDB
import Importing
import ProviderRegister
import Values

/// The keeping of the visits of a list: new ones are logged, and known ones go on to where the list
/// has them.
struct VisitKeeping {
  private let today: Day
  private let leadDays: Int
  private let recording: Recording
  private let known: [String: [Visit]]
  private var added = 0
  private var advanced = 0

  init(_ book: VisitBook, _ known: [Visit], _ recording: Recording) {
    today = book.today
    leadDays = book.leadDays
    self.known = Dictionary(grouping: known, by: \.urn)
    self.recording = recording
  }

  /// What was done, as in "3 new, 1 further on".
  var counts: String { "\(added.withThousands) new, \(advanced.withThousands) further on" }

  mutating func keep(_ entry: VisitEntry, _ db: Database, _ log: inout FindingLog) throws {
    if let known = known[entry.service.urn]?.first(where: { $0.isSame(as: entry.facts) }) {
      guard known.facts == entry.facts else {
        return log.error(at: entry.row.place, Message.otherwise(known))
      }
      advanced += try advance(known, as: entry, db, &log) ? 1 : 0
    } else {
      let planned = try SavedVisit.doneBy(
        visitTo: entry.service.urn, on: entry.facts.day, leadDays: leadDays, db)
      let visit = try Visit.add(
        VisitDraft(facts: entry.facts, actions: []), of: entry.service, by: entry.format,
        planned: planned, gradedBy: entry.facts.officers.first, recording, db)
      added += 1
      _ = try advance(visit, as: entry, db, &log)
    }
  }

  /// Takes the steps that the list has and the records have not; says whether there were any.
  private func advance(
    _ visit: Visit, as entry: VisitEntry, _ db: Database, _ log: inout FindingLog
  ) throws -> Bool {
    let isSent = try send(visit, as: entry, db, &log)
    let now = isSent ? try VisitQueries.visit(visit.number, db) : visit
    return try finalise(now, as: entry, db, &log) || isSent
  }

  private func send(
    _ visit: Visit, as entry: VisitEntry, _ db: Database, _ log: inout FindingLog
  ) throws -> Bool {
    guard let sending = entry.sending, visit.status == .draft else { return false }
    try log.taking(at: entry.row.place("sentOn")) {
      try VisitProgress(of: visit, on: sending.day, today: today, recording)
        .send(replyBy: sending.replyBy, db)
    }
    return true
  }

  private func finalise(
    _ visit: Visit, as entry: VisitEntry, _ db: Database, _ log: inout FindingLog
  ) throws -> Bool {
    guard let agreement = entry.agreement, visit.status != .final, visit.status != .draft else {
      return false
    }
    // The list says that it is final, so whatever the provider had to say was heard.
    try log.taking(at: entry.row.place("finalOn")) {
      try VisitProgress(of: visit, on: agreement.day, today: today, recording)
        .finalise(agreedBy: agreement.person, hasAnswered: true, db)
    }
    return true
  }
}

extension Visit {
  /// Whether it is the visit of a day and kind, and was not taken back.
  fileprivate func isSame(as other: VisitFacts) -> Bool {
    facts.day == other.day && facts.type == other.type && status != .cancelled
  }
}

private enum Message {
  static func otherwise(_ visit: Visit) -> String {
    """
    This visit is recorded otherwise, as \(visit.reference). 'caremarket visit show \
    \(visit.reference)' shows it, and 'caremarket visit log --correct \(visit.reference)' puts it \
    right.
    """
  }
}
