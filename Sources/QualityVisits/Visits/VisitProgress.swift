package import GRDB
package import ProviderRegister
package import Values

/// The steps that the report of a visit takes, from draft to final.
package struct VisitProgress {
  let visit: Visit
  /// The day on which the step is taken.
  let day: Day
  let recording: Recording

  /// Begins a step of a visit.
  ///
  /// Throws `FutureDay`, or `QualityProblem` where the visit was cancelled or the step would come
  /// before the one before it.
  package init(of visit: Visit, on day: Day, today: Day, _ recording: Recording) throws {
    self.visit = visit
    self.day = day
    self.recording = recording
    try FutureDay.refuse(day, today: today, what: "A step of a visit")
    if visit.status == .cancelled { throw problem(Message.cancelled) }
    if let last = visit.steps.last, last.day > day {
      throw problem(Message.tooEarly(day, last.day))
    }
  }

  /// Records that the draft report was sent to the provider, who may answer until a day.
  ///
  /// Throws `QualityProblem` where it was sent already, or the day has passed when it is sent.
  package func send(replyBy reply: Day, _ db: Database) throws {
    guard visit.status == .draft else { throw problem(Message.sentAlready) }
    guard reply > day else { throw problem(Message.replyTooEarly(reply, day)) }
    var step = StepDraft(kind: .send, status: .sent, day: day)
    step.replyDay = reply
    try step.add(to: visit.number, recording, db)
  }

  /// Makes the grades final, because somebody who did not make the visit agrees to them.
  ///
  /// Throws `QualityProblem` where the provider may still answer, a challenge is open, or the person
  /// made the visit or logged it.
  package func finalise(agreedBy person: String, hasAnswered: Bool, _ db: Database) throws {
    let made = visit.facts.officers + visit.steps.filter(\.setsGrades).map(\.takenBy)
    if let own = made.first(where: { TwoPeople.isOne($0, person) }) {
      throw problem(Message.ownVisit(own), .notAllowed)
    }
    if visit.status == .final { throw problem(Message.finalAlready) }
    guard let reply = visit.replyDay, visit.status != .draft else {
      throw problem(Message.notSent)
    }
    let open = try ChallengeQueries.open(of: visit, db)
    if let challenge = open.first { throw problem(Message.open(challenge.standard)) }
    guard hasAnswered || day > reply else { throw problem(Message.mayAnswer(reply)) }
    var step = StepDraft(kind: .finalise, status: .final, day: day)
    step.agreedBy = person
    try step.add(to: visit.number, by: made.first, recording, db)
  }

  /// Takes the visit back, because it should not have been logged.
  ///
  /// Throws `QualityProblem` where its grades were agreed to already.
  package func cancel(because reason: Written, _ words: PlainWords, _ db: Database) throws {
    guard visit.status != .final else { throw problem(Message.isFinal(visit)) }
    try words.refuse(reason, visit.reference)
    var step = StepDraft(kind: .cancel, status: .cancelled, day: day)
    step.reason = reason.text
    try step.add(to: visit.number, recording, db)
    try db.execute(
      sql: "UPDATE visit SET plannedVisit = NULL WHERE number = ?", arguments: [visit.number])
  }

  /// Puts a visit right: what was recorded stays, and what is right is added as a draft.
  ///
  /// Throws `QualityProblem` where nothing is different.
  package func correct(
    _ draft: VisitDraft, because reason: Written, _ words: PlainWords, _ db: Database
  ) throws {
    guard draft.facts != visit.facts || !draft.actions.isEmpty else {
      throw problem(Message.nothingNew)
    }
    try words.refuse(reason, visit.reference)
    var step = StepDraft(kind: .correct, status: .draft, day: day)
    step.reason = reason.text
    try step.add(to: visit.number, recording, db)
    try draft.facts.store(step: Int(db.lastInsertedRowID), db)
    for action in draft.actions {
      try action.raise(
        at: visit.urn, visit: visit.number, concern: nil, on: day, recording, db)
    }
  }

  func problem(_ sentence: String, _ status: ExitStatus = .badInput) -> QualityProblem {
    QualityProblem(visit.reference, [sentence], status)
  }
}

extension VisitStep {
  /// Whether whoever took it had a hand in the grades.
  fileprivate var setsGrades: Bool { [.log, .correct, .decide].contains(kind) }
}

extension PlainWords {
  /// Throws `QualityProblem` where a text would tell who a child is, or says nothing.
  func refuse(_ written: Written, _ subject: String) throws {
    var findings: [Finding] = []
    if !written.text.contains(where: \.isLetter) {
      findings.append(Finding(.error, at: written.place, "There must be words in it."))
    }
    check(written, &findings)
    guard findings.isEmpty else { throw QualityProblem(subject, findings) }
  }
}

private enum Message {
  static let cancelled = "It was cancelled, so nothing more can be recorded of it."
  static let sentAlready = "It was sent to the provider already. Correct it first to send it again."
  static let finalAlready = "It is final already."
  static let notSent = "The provider has not seen it. Send it with 'caremarket visit send' first."
  static let nothingNew = "All of this is recorded already, so there is nothing to put right."

  static func tooEarly(_ day: Day, _ last: Day) -> String {
    "\(day.inWords) is before the last thing recorded of it, on \(last.inWords)."
  }

  static func replyTooEarly(_ reply: Day, _ day: Day) -> String {
    "The provider must answer after \(day.inWords), the day it is sent, not by \(reply.inWords)."
  }

  static func ownVisit(_ person: String) -> String {
    "\(person) had a hand in these grades, so somebody else must agree to them."
  }

  static func open(_ standard: String) -> String {
    """
    The provider's challenge of '\(standard)' has not been answered. Answer it with 'caremarket \
    visit challenge' first.
    """
  }

  static func mayAnswer(_ reply: Day) -> String {
    """
    The provider may answer until \(reply.inWords). Wait until then, or say with '--answered' that \
    it has.
    """
  }

  static func isFinal(_ visit: Visit) -> String {
    """
    Its grades were agreed to, so it cannot be cancelled. Put it right with 'caremarket visit log \
    --correct \(visit.reference)'.
    """
  }
}
