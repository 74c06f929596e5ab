package import GRDB
import ProviderRegister
import Values

extension VisitProgress {
  /// Records what the provider says is not right about a standard.
  ///
  /// Throws `QualityProblem` where the report is not with the provider, the standard was not graded,
  /// or a challenge of it is open.
  package func challenge(
    _ standard: String, point: Written, _ words: PlainWords, _ db: Database
  ) throws {
    guard [.sent, .challenged].contains(visit.status) else { throw problem(Message.notSent) }
    let finding = try finding(standard)
    if try open(finding.standard, db) != nil { throw problem(Message.openAlready(standard)) }
    try words.refuse(point, visit.reference)
    let step = StepDraft(kind: .challenge, status: .challenged, day: day)
    try step.add(to: visit.number, recording, db)
    try db.execute(
      sql: "INSERT INTO visitChallenge (step, standard, point) VALUES (?, ?, ?)",
      arguments: [Int(db.lastInsertedRowID), finding.standard, point.text])
  }

  /// Answers a challenge; one that is upheld may change the grade, which is recorded anew.
  ///
  /// Throws `QualityProblem` where no challenge of the standard is open or the grade is not on the
  /// scale of the review format.
  package func decide(
    _ standard: String, isUpheld: Bool, grade written: Written?, because reason: Written,
    by formats: ReviewFormats, _ words: PlainWords, _ db: Database
  ) throws {
    let finding = try finding(standard)
    guard let challenge = try open(finding.standard, db) else {
      throw problem(Message.noneOpen(standard))
    }
    try words.refuse(reason, visit.reference)
    let grade = try written.map { try self.grade($0, by: formats) } ?? finding.grade
    let others = try ChallengeQueries.open(of: visit, db).count - 1
    var step = StepDraft(kind: .decide, status: others > 0 ? .challenged : .sent, day: day)
    step.reason = reason.text
    try step.add(to: visit.number, recording, db)
    let number = Int(db.lastInsertedRowID)
    try db.execute(
      sql: """
        INSERT INTO challengeDecision (challenge, step, isUpheld, gradeBefore, gradeAfter)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [challenge.number, number, isUpheld, finding.grade, grade])
    guard grade != finding.grade else { return }
    try visit.facts.graded(finding.standard, grade).store(step: number, db)
  }

  private func finding(_ standard: String) throws -> VisitFinding {
    let found = visit.facts.findings.first { $0.standard.lowercased() == standard.lowercased() }
    guard let found else {
      let known = visit.facts.findings.map(\.standard).joined(separator: ", ")
      throw problem(Message.notGraded(standard, known))
    }
    return found
  }

  private func open(_ standard: String, _ db: Database) throws -> Challenge? {
    try ChallengeQueries.open(of: visit, db).first { $0.standard == standard }
  }

  private func grade(_ written: Written, by formats: ReviewFormats) throws -> String {
    guard let scale = formats[visit.format]?.scale, let grade = scale.grade(written.text) else {
      let known = (formats[visit.format]?.scale.grades ?? []).map(\.code).joined(separator: ", ")
      throw problem(Message.badGrade(written.text, known))
    }
    return grade.code
  }
}

extension VisitFacts {
  /// The same with another grade of a standard.
  fileprivate func graded(_ standard: String, _ grade: String) -> VisitFacts {
    let changed = findings.map {
      $0.standard == standard
        ? VisitFinding(standard: standard, grade: grade, evidence: $0.evidence) : $0
    }
    return VisitFacts(
      day: day, type: type, jointWith: jointWith, officers: officers,
      childrenSpokenTo: childrenSpokenTo, findings: changed, figures: figures, notes: notes)
  }
}

private enum Message {
  static let notSent = "It is not with the provider, so nothing in it can be challenged."

  static func openAlready(_ standard: String) -> String {
    "A challenge of '\(standard)' is open already. Answer that one first."
  }

  static func noneOpen(_ standard: String) -> String {
    "No challenge of '\(standard)' is open. Record one with '--point' first."
  }

  static func notGraded(_ standard: String, _ known: String) -> String {
    "'\(standard)' was not graded at this visit. Graded were: \(known)."
  }

  static func badGrade(_ text: String, _ known: String) -> String {
    "'\(text)' is no grade of its review format. There are: \(known)."
  }
}
