package import GRDB
package import ProviderRegister
package import Values

extension Action {
  /// What is to be different about an action; what is `nil` stays as it is.
  package struct Update: Sendable {
    package var owner: String?
    package var due: Day?
    package var priority: ActionPriority?
    package var reason: Written?

    package init() {}
  }

  /// Changes who must do it, by when or how soon it matters, from a day.
  ///
  /// Throws `QualityProblem` where it is closed, nothing is different, or a later day to be done by
  /// has no reason.
  package func update(
    _ update: Update, on day: Day, _ words: PlainWords, _ recording: Recording, _ db: Database
  ) throws {
    let now = try openStep(on: day)
    if let due = update.due, due > now.due, update.reason == nil {
      throw problem(Message.laterWithoutReason)
    }
    let owner = update.owner ?? now.owner
    let (due, priority) = (update.due ?? now.due, update.priority ?? now.priority)
    guard owner != now.owner || due != now.due || priority != now.priority else {
      throw problem(Message.nothingNew)
    }
    if let reason = update.reason { try words.refuse(reason, reference) }
    let step = ActionStep(
      kind: .update, isOpen: true, day: day, owner: owner, due: due, priority: priority,
      evidenceReference: nil, reason: update.reason?.text, takenBy: recording.user)
    try step.add(to: number, recording, db)
  }

  /// Records that its owner was reminded on a day; throws `QualityProblem` where it is closed.
  package func remind(on day: Day, _ recording: Recording, _ db: Database) throws {
    let now = try openStep(on: day)
    let step = ActionStep(
      kind: .remind, isOpen: true, day: day, owner: now.owner, due: now.due,
      priority: now.priority, evidenceReference: nil, reason: nil, takenBy: recording.user)
    try step.add(to: number, recording, db)
  }

  /// Closes it on a day, because somebody else than its owner saw the evidence that it was done.
  ///
  /// Throws `QualityProblem` where it is closed already or the person is its owner.
  package func close(
    on day: Day, by person: String, evidence: String, _ recording: Recording, _ db: Database
  ) throws {
    let now = try openStep(on: day)
    guard !TwoPeople.isOne(now.owner, person) else {
      throw problem(Message.ownAction(now.owner), .notAllowed)
    }
    let step = ActionStep(
      kind: .close, isOpen: false, day: day, owner: now.owner, due: now.due,
      priority: now.priority, evidenceReference: evidence, reason: nil, takenBy: person)
    try step.add(to: number, recording, db)
  }

  private func openStep(on day: Day) throws -> ActionStep {
    guard let latest else { throw problem(Message.closed(day)) }
    guard latest.isOpen else { throw problem(Message.closed(latest.day)) }
    guard latest.day <= day else { throw problem(Message.tooEarly(day, latest.day)) }
    return latest
  }

  private func problem(_ sentence: String, _ status: ExitStatus = .badInput) -> QualityProblem {
    QualityProblem(reference, [sentence], status)
  }
}

private enum Message {
  static let nothingNew = "All of this is recorded already, so there is nothing to change."
  static let laterWithoutReason =
    "A later day to be done by needs a reason. Give it with '--reason'."

  static func ownAction(_ owner: String) -> String {
    "\(owner) owns this action, so somebody else must see the evidence and close it."
  }

  static func closed(_ day: Day) -> String {
    "It was closed on \(day.inWords), so nothing can be changed."
  }

  static func tooEarly(_ day: Day, _ last: Day) -> String {
    "\(day.inWords) is before the last thing recorded of it, on \(last.inWords)."
  }
}
