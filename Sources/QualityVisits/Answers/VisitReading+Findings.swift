import Values

extension VisitReading {
  /// The grades of the standards, each with what it rests on, in the order of the format.
  mutating func standards(_ answers: VisitAnswers) -> [VisitFinding] {
    var found: [String: VisitFinding] = [:]
    for written in answers.findings where !(written.grade.isBlank && written.evidence.isBlank) {
      guard let standard = standard(written.standard) else { continue }
      if found[standard.code] != nil { refuse(Message.twice(standard.code), written.standard) }
      let evidence = evidence(written.evidence, of: standard)
      guard let grade = grade(written.grade, of: standard) else { continue }
      found[standard.code] = VisitFinding(
        standard: standard.code, grade: grade.code, evidence: evidence)
    }
    return found.values.sorted { $0.standard < $1.standard }
  }

  mutating func note(_ written: VisitAnswers.Note) -> VisitNote? {
    guard !written.note.isBlank else { return nil }
    let standard = standardIfGiven(written.standard)
    words.check(written.note, &findings)
    guard let area = NoteArea(written: written.area.text) else {
      refuse(Message.badArea(written.area.text), written.area)
      return nil
    }
    return VisitNote(area: area, standard: standard?.code, note: written.note.text)
  }

  mutating func action(_ written: VisitAnswers.Action, after day: Day?) -> ActionDraft? {
    let standard = standardIfGiven(written.standard)
    let parts = [written.task, written.owner, written.due, written.priority].compactMap(\.self)
    guard parts.contains(where: { !$0.isBlank }) else { return nil }
    if written.task.isBlank { refuse(Message.noTask, written.task) }
    words.check(written.task, &findings)
    let owner = written.owner?.text ?? ""
    if owner.isEmpty { refuse(Message.noOwner, written.owner ?? written.task) }
    let due = due(written, after: day)
    let priority = priority(written)
    guard let due, let priority else { return nil }
    return ActionDraft(
      standard: standard?.code, task: written.task.text, owner: owner, due: due,
      priority: priority)
  }

  private mutating func due(_ written: VisitAnswers.Action, after day: Day?) -> Day? {
    guard let text = written.due, let due = Day(inFile: text.text) else {
      let text = written.due?.text ?? ""
      refuse(text.isEmpty ? Message.noDue : Message.badDue(text), written.due ?? written.task)
      return nil
    }
    if let day, due < day { refuse(Message.dueBefore(due, day), text) }
    return due
  }

  private mutating func priority(_ written: VisitAnswers.Action) -> ActionPriority? {
    let text = written.priority?.text.lowercased() ?? ""
    guard let priority = ActionPriority(rawValue: text) else {
      refuse(
        text.isEmpty ? Message.noPriority : Message.badPriority(text),
        written.priority ?? written.task)
      return nil
    }
    return priority
  }

  /// The standard that a note or an action is about, where it says one.
  private mutating func standardIfGiven(_ written: Written?) -> ReviewFormat.Standard? {
    guard let written, !written.isBlank else { return nil }
    return standard(written)
  }

  private mutating func standard(_ written: Written) -> ReviewFormat.Standard? {
    guard let standard = format.standard(written.text) else {
      let known = format.standards.map(\.code).joined(separator: ", ")
      refuse(Message.unknownStandard(written.text, format.title, known), written)
      return nil
    }
    return standard
  }

  private mutating func grade(
    _ written: Written, of standard: ReviewFormat.Standard
  ) -> GradeScale.Grade? {
    guard let grade = format.scale.grade(written.text) else {
      let known = format.scale.grades.map(\.code).joined(separator: ", ")
      refuse(Message.badGrade(written.text, standard.code, known), written)
      return nil
    }
    return grade
  }

  private mutating func evidence(
    _ written: Written, of standard: ReviewFormat.Standard
  ) -> [Evidence] {
    let parts = written.parts
    if parts.isEmpty { refuse(Message.noEvidence(standard.code), written) }
    let found = parts.compactMap { part -> Evidence? in
      guard let evidence = Evidence(written: part.text) else {
        refuse(Message.badEvidence(part.text), part)
        return nil
      }
      return evidence
    }
    return Evidence.allCases.filter(found.contains)
  }
}

private enum Message {
  static let noTask = "What must be done is missing. Say it in a few words."
  static let noOwner = "Every action needs an owner: a name, or a post like Registered manager."
  static let noDue = "Every action needs a day by which it must be done, as in 2026-04-01."
  static let noPriority = "Every action needs a priority: high, medium or low."
  private static var evidence: String {
    Evidence.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static func twice(_ code: String) -> String {
    "'\(code)' is graded twice. Say it once."
  }

  static func badArea(_ text: String) -> String {
    let known = NoteArea.allCases.map(\.rawValue).joined(separator: ", ")
    return "The area of a note must be one of \(known), not '\(text)'."
  }

  static func badDue(_ text: String) -> String {
    "The day by which it must be done must be a real day like 2026-04-01, not '\(text)'."
  }

  static func dueBefore(_ due: Day, _ day: Day) -> String {
    "It cannot be due on \(due.inWords), before the visit on \(day.inWords)."
  }

  static func badPriority(_ text: String) -> String {
    let known = ActionPriority.allCases.map(\.rawValue).joined(separator: ", ")
    return "The priority of an action must be one of \(known), not '\(text)'."
  }

  static func unknownStandard(_ text: String, _ title: String, _ known: String) -> String {
    "'\(text)' is no standard of the review format '\(title)'. There are: \(known)."
  }

  static func badGrade(_ text: String, _ standard: String, _ known: String) -> String {
    "The grade of '\(standard)' must be one of \(known), not '\(text)'."
  }

  static func noEvidence(_ standard: String) -> String {
    "What the grade of '\(standard)' rests on is missing. It is some of \(evidence)."
  }

  static func badEvidence(_ text: String) -> String {
    "Evidence must be some of \(evidence), not '\(text)'."
  }
}
