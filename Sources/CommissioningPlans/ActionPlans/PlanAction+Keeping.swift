package import GRDB
package import ProviderRegister
import Store
package import Values

extension PlanAction {
  /// What is said of an action; what is `nil` stays as it is.
  package struct Update: Sendable {
    package var rating: Rating?
    package var words: String?
    package var lead: String?
    package var due: Day?

    package init() {}
  }

  /// Adds what somebody says of it on a day; throws `PlanProblem`.
  package func update(
    _ update: Update, on day: Day, saidBy person: String, _ recording: Recording, _ db: Database
  ) throws {
    let now = try openStep(on: day)
    let (lead, due) = (update.lead ?? now.lead, update.due ?? now.due)
    guard update.rating != nil || update.words != nil || lead != now.lead || due != now.due else {
      throw PlanProblem.nothingNew(named)
    }
    if let due, let before = now.due, due > before, update.words == nil {
      throw PlanProblem.laterWithoutWords(named)
    }
    if let due, let start = now.start, due < start {
      throw PlanProblem.dueBeforeStart(named, due: due, start: start)
    }
    let step = PlanStep(
      kind: .update, day: day, rating: update.rating, words: update.words, lead: lead,
      start: now.start, due: due, evidenceReference: nil, saidBy: person)
    try step.add(to: number, recording, db)
  }

  /// Closes it on a day, because somebody else than its lead saw the evidence that it was done.
  ///
  /// What is said with it may be a colour and words; its lead and day stay as they are.
  /// Throws `PlanProblem` where it has ended already or the person leads it.
  package func close(
    on day: Day, by person: String, evidence: String, _ said: Update, _ recording: Recording,
    _ db: Database
  ) throws {
    let now = try openStep(on: day)
    guard !TwoPeople.isOne(now.lead, person) else {
      throw PlanProblem.ownAction(named, lead: now.lead)
    }
    let step = PlanStep(
      kind: .close, day: day, rating: said.rating, words: said.words, lead: now.lead,
      start: now.start,
      due: now.due, evidenceReference: evidence, saidBy: person)
    try step.add(to: number, recording, db)
  }

  /// Ends it on a day because it will not be done, and why; throws `PlanProblem`.
  package func drop(
    on day: Day, because words: String, saidBy person: String, _ recording: Recording,
    _ db: Database
  ) throws {
    let now = try openStep(on: day)
    let step = PlanStep(
      kind: .drop, day: day, rating: nil, words: words, lead: now.lead, start: now.start,
      due: now.due, evidenceReference: nil, saidBy: person)
    try step.add(to: number, recording, db)
  }

  private func openStep(on day: Day) throws -> PlanStep {
    guard let latest, latest.kind != .close, latest.kind != .drop else {
      throw PlanProblem.ended(named, latest?.day ?? day)
    }
    guard latest.day <= day else { throw PlanProblem.tooEarly(named, day, last: latest.day) }
    return latest
  }
}

extension PlanStep {
  func add(to action: Int, _ recording: Recording, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO planStep (action, step, day, rating, words, lead, startDay, dueDay,
          evidenceReference, saidBy, recordedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      action, kind.rawValue, day, rating?.rawValue, words, lead, start, due, evidenceReference,
      saidBy, recording.user, recording.at,
    ])
  }
}
