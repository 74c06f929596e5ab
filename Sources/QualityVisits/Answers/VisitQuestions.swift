/// The asking of a visit's answers one after the other.
///
/// What to ask next follows from the answers that are there, so that the asking can be left at any
/// question and gone on with later.
package struct VisitQuestions: Sendable {
  /// The answers by the keys of their questions; an empty one was passed over.
  package typealias Kept = [String: String]

  let format: ReviewFormat

  package init(_ format: ReviewFormat) {
    self.format = format
  }

  /// Returns the first question that has no answer, or `nil` where all have one.
  package func next(after kept: Kept) -> VisitQuestion? {
    questions(after: kept).first { kept[$0.key] == nil }
  }

  private func questions(after kept: Kept) -> [VisitQuestion] {
    visitQuestions(kept) + format.standards.flatMap { standardQuestions($0, kept) }
      + format.figures.map {
        .init(key: VisitQuestionKey.figure($0.code), words: "\($0.title), \($0.period)")
      }
      + NoteArea.allCases.flatMap { noteQuestions($0, kept) } + actionQuestions(kept)
  }

  private func visitQuestions(_ kept: Kept) -> [VisitQuestion] {
    let types = VisitType.allCases.map(\.rawValue).inWords("or")
    let joint = kept[VisitQuestionKey.type].flatMap { VisitType(written: $0) } == .joint
    return [
      .init(key: VisitQuestionKey.day, words: "Day of the visit, as 2026-10-01"),
      .init(key: VisitQuestionKey.type, words: "How it was made: \(types)"),
    ] + (joint ? [.init(key: VisitQuestionKey.jointWith, words: "The other authority")] : []) + [
      .init(key: VisitQuestionKey.officers, words: "Who made it, with semicolons between them"),
      .init(key: VisitQuestionKey.children, words: "How many children were spoken to"),
    ]
  }

  private func standardQuestions(
    _ standard: ReviewFormat.Standard, _ kept: Kept
  ) -> [VisitQuestion] {
    let grades = format.scale.grades.map(\.code).inWords("or")
    let evidence = Evidence.allCases.map(\.rawValue).inWords("and")
    let grade = VisitQuestion(
      key: VisitQuestionKey.grade(standard.code), words: "\(standard.title): \(grades)")
    guard kept.hasWords(VisitQuestionKey.grade(standard.code)) else { return [grade] }
    return [
      grade,
      .init(
        key: VisitQuestionKey.evidence(standard.code), words: "It rests on some of \(evidence)"),
    ]
  }

  private func noteQuestions(_ area: NoteArea, _ kept: Kept) -> [VisitQuestion] {
    kept.runs(of: { VisitQuestionKey.note(area, $0) }).flatMap { number -> [VisitQuestion] in
      let note = VisitQuestion(
        key: VisitQuestionKey.note(area, number),
        words: "\(area.inWords), about the service and never a child")
      guard kept.hasWords(VisitQuestionKey.note(area, number)) else { return [note] }
      return [
        note,
        .init(key: VisitQuestionKey.standard(area, number), words: "Standard that it is about"),
      ]
    }
  }

  private func actionQuestions(_ kept: Kept) -> [VisitQuestion] {
    let priorities = ActionPriority.allCases.map(\.rawValue).inWords("or")
    return kept.runs(of: VisitQuestionKey.task).flatMap { number -> [VisitQuestion] in
      let task = VisitQuestion(key: VisitQuestionKey.task(number), words: "What must be done")
      guard kept.hasWords(VisitQuestionKey.task(number)) else { return [task] }
      return [
        task, .init(key: VisitQuestionKey.owner(number), words: "Who must do it"),
        .init(key: VisitQuestionKey.due(number), words: "By which day, as 2026-11-30"),
        .init(key: VisitQuestionKey.priority(number), words: "Priority: \(priorities)"),
        .init(key: VisitQuestionKey.actionStandard(number), words: "Standard that it is about"),
      ]
    }
  }
}
