package import GRDB
package import ProviderRegister
package import Values

extension Intention {
  /// What is to be different about an intention; what is `nil` stays as it is.
  package struct Update: Sendable {
    package var status: String?
    package var earliest: Day?
    package var notice: IntentionStep.Notice?
    package var reason: String?

    package init() {}
  }

  /// Changes how it stands from a day; throws `IntentionProblem`.
  package func update(
    _ update: Update, on day: Day, _ recording: Recording, _ db: Database
  ) throws {
    let now = try openStep(on: day)
    let step = IntentionStep(
      kind: .update, day: day, status: update.status ?? now.status,
      earliest: update.earliest ?? now.earliest, notice: update.notice ?? now.notice,
      reason: update.reason, outcome: nil, recordedBy: recording.user)
    guard (step.status, step.earliest, step.notice) != (now.status, now.earliest, now.notice) else {
      throw IntentionProblem.nothingNew(reference)
    }
    if let earliest = step.earliest, let before = now.earliest, earliest > before,
      update.reason == nil
    {
      throw IntentionProblem.laterWithoutReason(reference)
    }
    try step.add(to: number, recording, db)
  }

  /// Closes it on a day with what came of it; throws `IntentionProblem` where it is closed already.
  package func close(
    _ status: String, outcome: String, reason: String?, on day: Day, _ recording: Recording,
    _ db: Database
  ) throws {
    let now = try openStep(on: day)
    let step = IntentionStep(
      kind: .close, day: day, status: status, earliest: now.earliest, notice: now.notice,
      reason: reason, outcome: outcome, recordedBy: recording.user)
    try step.add(to: number, recording, db)
  }

  private func openStep(on day: Day) throws -> IntentionStep {
    guard let latest, latest.kind != .close else {
      throw IntentionProblem.closed(reference, latest?.day ?? day)
    }
    guard latest.day <= day else {
      throw IntentionProblem.tooEarly(reference, day, last: latest.day)
    }
    return latest
  }
}
