import GRDB
import Importing
import ProviderRegister
import Values

/// The keeping of the actions of a list: new ones are raised, and open ones that the list has as
/// closed are closed.
struct VisitActionKeeping {
  private let today: Day
  private let recording: Recording
  private var known: [Int: [Action]]
  private var added = 0
  private var closed = 0

  init(today: Day, _ known: [Action], _ recording: Recording) {
    self.today = today
    self.recording = recording
    self.known = known.reduce(into: [:]) { actions, action in
      if let visit = action.visit { actions[visit, default: []].append(action) }
    }
  }

  /// What was done, as in "3 new, 1 closed".
  var counts: String { "\(added.withThousands) new, \(closed.withThousands) closed" }

  mutating func keep(
    _ entry: VisitActionEntry, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let action = known[entry.visit.number]?.first(where: { $0.isSame(as: entry.draft) })
    else {
      let number = try entry.draft.raise(
        at: entry.visit.urn, visit: entry.visit.number, concern: nil, on: entry.visit.facts.day,
        recording, db)
      added += 1
      return try close(ActionQueries.action(number, db), as: entry, db, &log)
    }
    if let latest = action.latest, !latest.agrees(with: entry.draft) {
      return log.error(at: entry.row.place, Message.otherwise(action))
    }
    if action.latest?.isOpen == true { try close(action, as: entry, db, &log) }
  }

  private mutating func close(
    _ action: Action, as entry: VisitActionEntry, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let closing = entry.closing else { return }
    let (today, recording) = (today, recording)
    try log.taking(at: entry.row.place("closedOn")) {
      try FutureDay.refuse(closing.day, today: today, what: "The closing of an action")
      try action.close(
        on: closing.day, by: closing.person, evidence: closing.evidence, recording, db)
    }
    closed += 1
  }
}

extension Action {
  /// Whether it asks for the same.
  fileprivate func isSame(as draft: ActionDraft) -> Bool {
    task == draft.task && standard == draft.standard
  }
}

extension ActionStep {
  /// Whether it is to be done by the same owner and day, and matters as much.
  fileprivate func agrees(with draft: ActionDraft) -> Bool {
    owner == draft.owner && due == draft.due && priority == draft.priority
  }
}

private enum Message {
  static func otherwise(_ action: Action) -> String {
    """
    This action is recorded with another owner, day or priority, as \(action.reference). \
    'caremarket action show \(action.reference)' shows it, and 'caremarket action update' changes it.
    """
  }
}
