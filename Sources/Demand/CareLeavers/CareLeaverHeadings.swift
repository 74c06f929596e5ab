/// Under which answers young people who have left care are counted.
package struct CareLeaverHeadings: Sendable {
  private let bands: AgeBands
  private let headings: [CareLeaverQuestion: [String]]
  /// Where a code stands among the headings of a question.
  private let positions: [CareLeaverQuestion: [ReturnCode: Int]]

  package init(_ codes: ReturnCodeSets, _ rules: CareLeaverRules) {
    let answers = CareLeaverHeadings.answers(codes, rules)
    bands = rules.bands
    headings = answers.mapValues { $0.map(\.heading) + [CareLeaverHeadings.notKnown] }
      .merging([.age: rules.bands.all.map(\.name) + [CareLeaverHeadings.notKnown]]) { $1 }
    positions = answers.mapValues { answers in
      answers.enumerated().reduce(into: [:]) { positions, answer in
        for code in answer.element.codes { positions[code] = answer.offset }
      }
    }
  }

  /// The heading of those of whom something is not known, which comes last.
  package static let notKnown = "Not known"

  /// The headings of a question in their order, the last for those of whom it is not known.
  package func all(_ question: CareLeaverQuestion) -> [String] { headings[question] ?? [] }

  /// Under which of the headings of a question somebody stands.
  package func position(of leaver: CareLeaver, in question: CareLeaverQuestion) -> Int {
    let known =
      switch question {
      case .age: bands.position(of: leaver.age)
      case .inTouch: positions[question]?[leaver.inTouch]
      case .inEducationOrWork, .activity: positions[question]?[leaver.activity]
      case .suitability, .accommodation: positions[question]?[leaver.accommodation]
      }
    return known ?? all(question).count - 1
  }
}

extension CareLeaverHeadings {
  private typealias Answer = (heading: String, codes: Set<ReturnCode>)

  /// The answers to each question but the age, with the codes that give them.
  private static func answers(
    _ codes: ReturnCodeSets, _ rules: CareLeaverRules
  ) -> [CareLeaverQuestion: [Answer]] {
    let contact = Set(codes.inTouch.entries.map(\.code))
    return [
      .inTouch: [
        ("In touch", rules.inTouch), ("Not in touch", contact.subtracting(rules.inTouch)),
      ],
      .inEducationOrWork: [
        ("In education, training or work", rules.inEducationOrWork),
        ("Not in any of them", rules.notInEducationOrWork),
      ],
      .activity: groups(codes.activity),
      .suitability: [("Suitable", rules.suitable), ("Not suitable", rules.notSuitable)],
      .accommodation: groups(codes.accommodation),
    ]
  }

  /// The codes of a set by the headings under which reports gather them, in the set's order.
  private static func groups(_ set: ReturnCodeSet) -> [Answer] {
    let heading = { (entry: ReturnCodeSet.Entry) in entry.group ?? entry.means }
    let order = set.entries.map(heading).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return order.filter { $0 != notKnown }.map { name in
      (name, Set(set.entries.filter { heading($0) == name }.map(\.code)))
    }
  }
}
