package import GRDB
package import ProviderRegister
import Store
package import Values

/// An agreement that is taken a step further: what it is, how far it has come, and who takes the step.
package struct AgreementStepping: Sendable {
  package let agreement: Agreement
  package let steps: [AgreementStep]
  package let recording: Recording

  /// Finds the agreement of a reference; throws `AgreementProblem` where there is none.
  package init(_ reference: String, _ recording: Recording, _ db: Database) throws {
    agreement = try AgreementQueries.agreement(reference, db)
    steps = try AgreementQueries.steps(of: agreement.number, db)
    self.recording = recording
  }

  /// How far it has come with every step that was recorded, those of later days too.
  package var state: AgreementState { AgreementState(steps, asAt: AgreementStepping.lastDay) }

  private static let lastDay = Day(daysSince1970: .max)
}

/// What a person says of a step.
package struct StepFacts: Sendable {
  /// The day from which the status holds; of an end the first day that is no longer paid.
  package let day: Day
  /// Who signed, sent, gave notice or ended it.
  package let person: String
  /// By its code.
  package let reason: String?
  package let documentReference: String?

  package init(day: Day, person: String, reason: String? = nil, documentReference: String? = nil) {
    self.day = day
    self.person = person
    self.reason = reason
    self.documentReference = documentReference
  }
}

extension AgreementStepping {
  /// Takes the step to a status; throws `AgreementProblem` with what the status is now and what can
  /// be done, or with what is wrong with the day.
  package func take(_ status: AgreementStatus, _ facts: StepFacts, _ db: Database) throws {
    try refuse(unlessMayBecome: status)
    try refuse(dayProblems(status, facts))
    try keep(status, facts, db)
  }

  /// Adds the step without asking whether it may be taken.
  func keep(_ status: AgreementStatus, _ facts: StepFacts, _ db: Database) throws {
    try AgreementStep(
      number: 0, status: status, day: facts.day, person: facts.person, reason: facts.reason,
      documentReference: facts.documentReference, recordedBy: recording.user,
      recordedAt: recording.at
    ).insert(of: agreement.number, db)
  }

  func refuse(_ problems: [String]) throws {
    guard problems.isEmpty else { throw AgreementProblem(agreement.reference, problems) }
  }

  private func refuse(unlessMayBecome next: AgreementStatus) throws {
    let state = state
    if next == .signedByProvider, let day = state.signedByProvider {
      throw AgreementProblem(agreement.reference, [Message.signed("the provider", day)])
    }
    if next == .signedByAuthority, let day = state.signedByAuthority {
      throw AgreementProblem(agreement.reference, [Message.signed("the council", day)])
    }
    guard state.status.mayBecome(next) else {
      throw AgreementProblem(agreement.reference, [Message.notNow(state.status, next)])
    }
  }

  /// A signature, notice or end cannot come before what it follows.
  private func dayProblems(_ status: AgreementStatus, _ facts: StepFacts) -> [String] {
    switch status {
    case .signedByProvider, .signedByAuthority:
      guard let issued = day(of: .issued), facts.day < issued else { return [] }
      return [Message.beforeIssue(issued)]
    case .underNotice:
      return facts.day < agreement.from ? [Message.beforeBeginning(agreement.from)] : []
    case .ended, .superseded:
      return facts.day < agreement.from ? [Message.endsBefore(agreement.from)] : []
    case .draft, .issued, .active: return []
    }
  }

  private func day(of status: AgreementStatus) -> Day? {
    steps.last { $0.status == status }?.day
  }
}

private enum Message {
  static func signed(_ party: String, _ day: Day) -> String {
    "It was signed by \(party) on \(day.inWords) already."
  }

  static func notNow(_ status: AgreementStatus, _ next: AgreementStatus) -> String {
    let commands = status.nextCommands
    let possible =
      commands.isEmpty
      ? "Nothing more can be done with it."
      : "What can be done with it now: \(commands.joined(separator: ", "))."
    return "It is \(status.inWords), so it cannot become \(next.inWords). \(possible)"
  }

  static func beforeIssue(_ day: Day) -> String {
    "It was issued on \(day.inWords), so nobody can have signed it before."
  }

  static func beforeBeginning(_ day: Day) -> String {
    "It begins on \(day.inWords), so no notice of it can be given before."
  }

  static func endsBefore(_ day: Day) -> String {
    """
    It begins on \(day.inWords). If it never began, its last day is the day before: \
    '--through \(day.adding(days: -1))'.
    """
  }
}
