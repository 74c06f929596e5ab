import Values

/// The grades and notes of the visits of the example.
struct FindingMaking {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "findings")
  }

  /// Grades the standards of a review of a service that is so good, from 0 for the best to 3.
  mutating func findings(
    by kind: ReviewKind, _ way: QualityVisit.Way, _ level: Int
  ) -> [QualityVisit.Finding] {
    let standards = kind.standards.filter { way != .youngInspectors || $0.theme.isSeenByChildren }
    return standards.map { standard in
      QualityVisit.Finding(
        standard: standard.code, grade: FindingMaking.grades[level].draw(using: &generator),
        evidence: evidence(way))
    }
  }

  /// How often each grade is given, from the best services to the worst.
  private static let grades: [Marginal<ReviewGrade>] = [
    Marginal([(.exceeds, 26), (.meets, 70), (.partlyMeets, 4)]),
    Marginal([(.exceeds, 9), (.meets, 76), (.partlyMeets, 15)]),
    Marginal([(.exceeds, 2), (.meets, 55), (.partlyMeets, 39), (.doesNotMeet, 4)]),
    Marginal([(.meets, 30), (.partlyMeets, 48), (.doesNotMeet, 22)]),
  ]

  private mutating func evidence(_ way: QualityVisit.Way) -> [String] {
    switch way {
    case .desktop: ["document", "data"]
    case .youngInspectors: ["observation", "childsVoice"]
    case .announced, .unannounced, .joint:
      Array(
        generator.shuffled(["document", "observation", "childsVoice", "staff", "data"])
          .prefix(generator.number(in: 1...3)))
    }
  }

  /// Returns words of a kind about the standards with a grade that is asked for, at most two.
  mutating func words(
    _ words: (ReviewTheme) -> [String], of findings: [QualityVisit.Finding], by kind: ReviewKind,
    where isWanted: (ReviewGrade) -> Bool
  ) -> [String] {
    let standards = Set(findings.filter { isWanted($0.grade) }.map(\.standard))
    let wanted = kind.standards.filter { standards.contains($0.code) }
    return generator.shuffled(wanted).prefix(2).map { standard in
      "\(standard.code)=\(generator.pick(words(standard.theme)))"
    }
  }
}

extension ReviewTheme {
  /// Whether Young Inspectors look at it.
  fileprivate var isSeenByChildren: Bool { self == .voice || self == .care || self == .safety }
}
