import Values

/// The asking of a visit's answers one after the other.
///
/// What to ask next follows from the answers that are there, so that the asking can be left at any
/// question and gone on with later.
package struct VisitQuestions: Sendable {
  /// The answers by the keys of their questions; an empty one was passed over.
  package typealias Kept = [String: String]

  private let format: ReviewFormat

  package init(_ format: ReviewFormat) {
    self.format = format
  }

  /// Returns the first question that has no answer, or `nil` where all have one.
  package func next(after kept: Kept) -> VisitQuestion? {
    questions(after: kept).first { kept[$0.key] == nil }
  }

  private func questions(after kept: Kept) -> [VisitQuestion] {
    visitQuestions(kept) + format.standards.flatMap { standardQuestions($0, kept) }
      + format.figures.map { .init(key: Key.figure($0.code), words: "\($0.title), \($0.period)") }
      + NoteArea.allCases.flatMap { noteQuestions($0, kept) } + actionQuestions(kept)
  }

  private func visitQuestions(_ kept: Kept) -> [VisitQuestion] {
    let types = VisitType.allCases.map(\.rawValue).inWords("or")
    let joint = kept[Key.type].flatMap { VisitType(written: $0) } == .joint
    return [
      .init(key: Key.day, words: "Day of the visit, as 2026-10-01"),
      .init(key: Key.type, words: "How it was made: \(types)"),
    ] + (joint ? [.init(key: Key.jointWith, words: "The other authority")] : []) + [
      .init(key: Key.officers, words: "Who made it, with semicolons between them"),
      .init(key: Key.children, words: "How many children were spoken to"),
    ]
  }

  private func standardQuestions(
    _ standard: ReviewFormat.Standard, _ kept: Kept
  ) -> [VisitQuestion] {
    let grades = format.scale.grades.map(\.code).inWords("or")
    let evidence = Evidence.allCases.map(\.rawValue).inWords("and")
    let grade = VisitQuestion(
      key: Key.grade(standard.code), words: "\(standard.title): \(grades)")
    guard kept.hasWords(Key.grade(standard.code)) else { return [grade] }
    return [
      grade, .init(key: Key.evidence(standard.code), words: "It rests on some of \(evidence)"),
    ]
  }

  private func noteQuestions(_ area: NoteArea, _ kept: Kept) -> [VisitQuestion] {
    kept.runs(of: { Key.note(area, $0) }).flatMap { number -> [VisitQuestion] in
      let note = VisitQuestion(
        key: Key.note(area, number), words: "\(area.inWords), about the service and never a child")
      guard kept.hasWords(Key.note(area, number)) else { return [note] }
      return [note, .init(key: Key.standard(area, number), words: "Standard that it is about")]
    }
  }

  private func actionQuestions(_ kept: Kept) -> [VisitQuestion] {
    let priorities = ActionPriority.allCases.map(\.rawValue).inWords("or")
    return kept.runs(of: Key.task).flatMap { number -> [VisitQuestion] in
      let task = VisitQuestion(key: Key.task(number), words: "What must be done")
      guard kept.hasWords(Key.task(number)) else { return [task] }
      return [
        task, .init(key: Key.owner(number), words: "Who must do it"),
        .init(key: Key.due(number), words: "By which day, as 2026-11-30"),
        .init(key: Key.priority(number), words: "Priority: \(priorities)"),
        .init(key: Key.actionStandard(number), words: "Standard that it is about"),
      ]
    }
  }
}

extension VisitQuestions {
  /// What the answers say of the visit, each standing under the key of its question.
  package func answers(_ kept: Kept) -> VisitAnswers {
    func written(_ key: String) -> Written? {
      kept[key].flatMap { $0.isEmpty ? nil : Written($0, at: Place(file: key)) }
    }
    func blank(_ key: String) -> Written { written(key) ?? Written("", at: Place(file: key)) }
    var answers = VisitAnswers()
    answers.day = blank(Key.day)
    answers.type = blank(Key.type)
    answers.jointWith = written(Key.jointWith)
    answers.officers = [blank(Key.officers)]
    answers.childrenSpokenTo = written(Key.children)
    answers.findings = format.standards.compactMap { standard in
      written(Key.grade(standard.code)).map {
        .init(
          standard: Written(standard.code, at: $0.place), grade: $0,
          evidence: blank(Key.evidence(standard.code)))
      }
    }
    answers.figures = format.figures.compactMap { figure in
      written(Key.figure(figure.code)).map {
        .init(figure: Written(figure.code, at: $0.place), amount: $0)
      }
    }
    answers.notes = NoteArea.allCases.flatMap { area in
      kept.runs(of: { Key.note(area, $0) }).compactMap { number in
        written(Key.note(area, number)).map {
          .init(
            area: Written(area.rawValue, at: $0.place),
            standard: written(Key.standard(area, number)), note: $0)
        }
      }
    }
    answers.actions = kept.runs(of: Key.task).compactMap { number in
      written(Key.task(number)).map {
        .init(
          task: $0, standard: written(Key.actionStandard(number)), owner: blank(Key.owner(number)),
          due: blank(Key.due(number)), priority: blank(Key.priority(number)))
      }
    }
    return answers
  }
}

/// What answers are kept under.
private enum Key {
  static let day = "day"
  static let type = "type"
  static let jointWith = "joint with"
  static let officers = "officers"
  static let children = "children spoken to"

  static func grade(_ code: String) -> String { "grade of \(code)" }
  static func evidence(_ code: String) -> String { "evidence of \(code)" }
  static func figure(_ code: String) -> String { "figure \(code)" }
  static func note(_ area: NoteArea, _ number: Int) -> String { "\(area.rawValue) \(number)" }
  static func standard(_ area: NoteArea, _ number: Int) -> String {
    "standard of \(area.rawValue) \(number)"
  }
  static func task(_ number: Int) -> String { "action \(number)" }
  static func owner(_ number: Int) -> String { "owner of action \(number)" }
  static func due(_ number: Int) -> String { "day of action \(number)" }
  static func priority(_ number: Int) -> String { "priority of action \(number)" }
  static func actionStandard(_ number: Int) -> String { "standard of action \(number)" }
}

extension VisitQuestions.Kept {
  fileprivate func hasWords(_ key: String) -> Bool { !(self[key] ?? "").isEmpty }

  /// The numbers from 1 to the first that has no answer, or an empty one.
  fileprivate func runs(of key: (Int) -> String) -> ClosedRange<Int> {
    var last = 1
    while hasWords(key(last)) { last += 1 }
    return 1...last
  }
}
