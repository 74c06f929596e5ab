package import Definitions
package import GRDB
package import ProviderRegister
import Store
package import Values

/// What is decided about a concern, and by whom.
package struct ConcernRuling: Sendable {
  package let decision: ConcernDecision
  package let day: Day
  /// A code of the register's reasons where its standing changes; else words, or nothing.
  package var reason: Written?
  package var severity: String?
  package var reviewDay: Day?
  package var decisionReference: String?
  package var decidedBy: String
  package var approvedBy: String?
  package var visit: Visit?

  package init(_ decision: ConcernDecision, on day: Day, by person: String) {
    self.decision = decision
    self.day = day
    decidedBy = person
  }
}

extension Concern {
  /// Decides what is done about it, and changes the register's standing where that is decided.
  ///
  /// Throws `QualityProblem` where the decision is not possible at its stage, `SamePerson` where one
  /// person decides what needs two, and whatever the register says of the standing.
  package func decide(
    _ ruling: ConcernRuling, _ rules: VisitRules, _ reasons: CodeDefinitions, _ words: PlainWords,
    _ recording: Recording, _ db: Database
  ) throws {
    guard let now = steps.last else { return }
    try check(ruling, now)
    let stage = ruling.decision.stage(from: now.stage)
    let review = try reviewDay(ruling, stage, rules)
    var reason = ruling.reason?.text
    var standing: Int?
    if ruling.decision.changesStanding {
      let decision = try standingDecision(ruling, reasons)
      standing = try change(decision, ruling.decision, review, recording, db)
      reason = decision.reason
    } else if let written = ruling.reason {
      try words.refuse(written, reference)
    }
    let step = ConcernStep(
      decision: ruling.decision, stage: stage, severity: ruling.severity ?? now.severity,
      day: ruling.day, reviewDay: review, reason: reason,
      decisionReference: ruling.decisionReference, decidedBy: ruling.decidedBy,
      approvedBy: ruling.approvedBy, visit: ruling.visit?.number ?? now.visit)
    try step.add(to: number, standing: standing, recording, db)
  }

  private func check(_ ruling: ConcernRuling, _ now: ConcernStep) throws {
    guard ruling.day >= now.day else { throw problem(Message.early(ruling.day, now.day)) }
    guard ruling.decision.isPossible(at: now.stage) else {
      let possible = ConcernDecision.choices.filter { $0.isPossible(at: now.stage) }
      throw problem(Message.notPossible(ruling.decision, now.stage, possible))
    }
    if let review = ruling.reviewDay, review <= ruling.day {
      throw problem(Message.reviewEarly(review, ruling.day))
    }
    if let visit = ruling.visit, let urn, visit.urn != urn {
      throw problem(Message.otherVisit(visit, urn))
    }
  }

  /// When it must be looked at again: on the day given, else by the council's clock for the stage.
  private func reviewDay(
    _ ruling: ConcernRuling, _ stage: ConcernStage, _ rules: VisitRules
  ) throws -> Day? {
    guard stage.isOpen else { return nil }
    return try ruling.reviewDay
      ?? ruling.day.adding(days: rules.daysToReview(stage, from: ruling.day))
  }

  private func standingDecision(
    _ ruling: ConcernRuling, _ reasons: CodeDefinitions
  ) throws -> StandingDecision {
    guard let reason = ruling.reason, let reference = ruling.decisionReference,
      let approvedBy = ruling.approvedBy
    else { throw problem(Message.incomplete) }
    let code = try reasons.code(reason.text, for: ruling.decision.rawValue, on: ruling.day).code
    return StandingDecision(
      reason: code, reference: reference,
      people: try TwoPeople(decidedBy: ruling.decidedBy, approvedBy: approvedBy), from: ruling.day)
  }

  /// Changes the standing, and returns the number of the one that was begun.
  private func change(
    _ decision: StandingDecision, _ kind: ConcernDecision, _ review: Day?,
    _ recording: Recording, _ db: Database
  ) throws -> Int? {
    let subject = try subject(on: decision.from, db)
    if kind == .lift {
      _ = try Standing.lift(subject, decision, db)
      return nil
    }
    try Standing.record(
      kind == .bar ? .barred : .suspended, of: subject, decision, reviewDay: review, recording, db)
    return Int(db.lastInsertedRowID)
  }

  private func problem(_ sentence: String) -> QualityProblem {
    QualityProblem(reference, [sentence])
  }
}

private enum Message {
  static let incomplete = """
    To suspend, lift or bar, give '--reason' with a code of the register, '--decision-reference' and \
    '--approved-by'.
    """

  static func early(_ day: Day, _ last: Day) -> String {
    "\(day.inWords) is before the last thing recorded of it, on \(last.inWords)."
  }

  static func reviewEarly(_ review: Day, _ day: Day) -> String {
    "It must be looked at again after \(day.inWords), not on \(review.inWords)."
  }

  static func otherVisit(_ visit: Visit, _ urn: String) -> String {
    "\(visit.reference) was to \(visit.urn), and the concern is about \(urn)."
  }

  static func notPossible(
    _ decision: ConcernDecision, _ stage: ConcernStage, _ possible: [ConcernDecision]
  ) -> String {
    let advice =
      possible.isEmpty
      ? "Nothing more can be decided about it."
      : "It can be one of \(possible.map(\.rawValue).joined(separator: ", "))."
    return "'\(decision.rawValue)' cannot be decided at the stage '\(stage.rawValue)'. \(advice)"
  }
}
