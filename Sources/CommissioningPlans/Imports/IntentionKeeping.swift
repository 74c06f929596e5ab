import GRDB
import Importing
import ProviderRegister
import Values

/// The keeping of intentions as a file has them: new ones are announced, and what changed is added.
struct IntentionKeeping {
  private let recording: Recording
  private var known: [Intention]
  private var announced = 0
  private var changed = 0

  init(_ known: [Intention], _ recording: Recording) {
    self.known = known
    self.recording = recording
  }

  /// What was done, as in "3 new, 1 changed".
  var counts: String { "\(announced.withThousands) new, \(changed.withThousands) changed" }

  mutating func keep(
    _ entry: IntentionEntry, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let intention = known.first(where: { $0.isSame(as: entry.draft) }) else {
      let intention = try entry.draft.announce(recording, db)
      announced += 1
      _ = try take(entry, intention, db)
      return known.append(try IntentionQueries.intention(intention.reference, db))
    }
    guard intention.agrees(with: entry.draft) else {
      return log.error(at: entry.row.place("item"), Message.otherwise(intention))
    }
    changed += try take(entry, intention, db) ? 1 : 0
  }

  /// Adds how the row says it stands, and returns whether that was new.
  private func take(
    _ entry: IntentionEntry, _ intention: Intention, _ db: Database
  ) throws -> Bool {
    guard let day = entry.since, !intention.steps.contains(where: { entry.isRecorded(as: $0) })
    else { return false }
    if let outcome = entry.outcome {
      try intention.close(
        entry.status, outcome: outcome, reason: entry.reason, on: day, recording, db)
    } else {
      try intention.update(entry.update, on: day, recording, db)
    }
    return true
  }
}

extension Intention {
  fileprivate func isSame(as draft: IntentionDraft) -> Bool {
    item.lowercased() == draft.item.lowercased() && announced == draft.announced
  }

  fileprivate func agrees(with draft: IntentionDraft) -> Bool {
    (type, area, volume, valueBand, route)
      == (draft.type, draft.area, draft.volume, draft.valueBand, draft.route)
  }
}

extension IntentionEntry {
  fileprivate func isRecorded(as step: IntentionStep) -> Bool {
    (step.day, step.status, step.outcome) == (since, status, outcome)
  }

  fileprivate var update: Intention.Update {
    var update = Intention.Update()
    update.status = status
    update.earliest = draft.earliest
    update.notice = draft.notice
    update.reason = reason
    return update
  }
}

private enum Message {
  static func otherwise(_ intention: Intention) -> String {
    """
    \(intention.reference) was announced with another type, area, volume, value or route. Announce \
    what is new on its own day, and close the old one with 'caremarket intention close \
    \(intention.reference)'.
    """
  }
}
