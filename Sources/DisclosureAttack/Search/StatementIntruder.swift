import Values

/// An intruder who has read a statement, and those of other years, and works out what they hide.
///
/// It is written apart from the disclosure control, with which it shares only the solver, so that a
/// mistake in the one does not hide in the other.
package struct StatementIntruder: Sendable {
  private let statements: [PublishedStatement]
  private let rules: IntruderRules

  /// Takes the statement in question first, then the others.
  package init(_ statements: [PublishedStatement], _ rules: IntruderRules) {
    self.statements = statements
    self.rules = rules
  }

  /// Tries everything, and says for each thing found what was needed for it.
  package func attack() -> AttackResult {
    let all = Set(Knowledge.allCases)
    let first = attempt(all, on: nil)
    // A heading may have been taken for a total that it is not.
    let whole = first.contradicted.isEmpty ? first : attempt(all.subtracting([.headings]), on: nil)
    let findings = explained(whole.findings, using: whole.sources) + whole.contradicted
    return AttackResult(
      findings: findings.sorted { $0.figure.id < $1.figure.id },
      figures: whole.figures.sorted(by: StatementIntruder.isBetterKnown), tried: whole.tried,
      everyWay: whole.methods[.everyWay] ?? 0,
      solved: (whole.methods[.wholeNumbers] ?? 0) + (whole.methods[.linear] ?? 0),
      roughly: whole.methods[.linear] ?? 0)
  }

  private static func isBetterKnown(_ first: AttackedFigure, _ second: AttackedFigure) -> Bool {
    (first.possible ?? .max, first.id) < (second.possible ?? .max, second.id)
  }

  /// Finds for each finding the least knowledge that it takes, source after source.
  private func explained(
    _ findings: [AttackFinding], using sources: Set<Knowledge>
  ) -> [AttackFinding] {
    var open = Set(findings.map(\.figure.id))
    var needed: [String: [Knowledge]] = [:]
    var known: Set<Knowledge> = []
    for source in Knowledge.allCases where sources.contains(source) && !open.isEmpty {
      known.insert(source)
      for finding in attempt(known, on: open).findings where open.remove(finding.figure.id) != nil {
        needed[finding.figure.id] = known.sorted()
      }
    }
    return findings.map {
      AttackFinding(
        figure: $0.figure, kind: $0.kind, from: needed[$0.figure.id] ?? sources.sorted())
    }
  }

  private func attempt(_ sources: Set<Knowledge>, on targets: Set<String>?) -> Attempt {
    var attempt = Attempt(IntruderView(statements, rules, using: sources), rules, sources)
    attempt.run(on: targets)
    return attempt
  }
}

/// One attack with some of the knowledge.
private struct Attempt {
  let view: IntruderView
  let rules: IntruderRules
  let sources: Set<Knowledge>
  var findings: [AttackFinding] = []
  var contradicted: [AttackFinding] = []
  var figures: [AttackedFigure] = []
  var methods: [GroupAttack.Method: Int] = [:]
  var tried: [Knowledge: Int] { view.tried }

  init(_ view: IntruderView, _ rules: IntruderRules, _ sources: Set<Knowledge>) {
    self.view = view
    self.rules = rules
    self.sources = sources
  }

  /// Attacks the hidden figures, or only those that are named.
  mutating func run(on targets: Set<String>?) {
    let isTarget = view.figures.map { $0.isTarget && targets?.contains($0.id) ?? true }
    for figure in view.figures.indices where isTarget[figure] && view.ranges[figure].isExact {
      judge(figure, view.ranges[figure], possible: 1)
    }
    for group in AttackedGroup.all(in: view) {
      let places = group.figures.indices.filter { isTarget[group.figures[$0]] }
      if !places.isEmpty { attack(group, places) }
    }
    contradicted += view.contradictions.compactMap(\.first).map { contradiction($0) }
  }

  private mutating func attack(_ group: AttackedGroup, _ places: [Int]) {
    guard let results = GroupAttack(group: group).results(of: places) else {
      contradicted.append(contradiction(group.figures[places[0]]))
      return
    }
    for place in places {
      guard let result = results[place] else { continue }
      methods[result.method, default: 0] += 1
      judge(group.figures[place], result.range, possible: result.possible)
    }
  }

  private func contradiction(_ figure: Int) -> AttackFinding {
    let attacked = AttackedFigure(view.figures[figure], view.ranges[figure], possible: nil)
    return AttackFinding(figure: attacked, kind: .contradicted, from: sources.sorted())
  }

  private mutating func judge(_ number: Int, _ range: KnownRange, possible: Int?) {
    let figure = view.figures[number]
    let attacked = AttackedFigure(figure, range, possible: possible)
    figures.append(attacked)
    // Of what nobody hid it is no secret that there are many, or nobody.
    if figure.isUnpublished && range.least < Double(rules.hiddenCounts.lowerBound) { return }
    let isSame = range.greatest - range.least < (figure.isWhole ? 0.5 : Attempt.nothing)
    let isExact = isSame && !figure.isUnpublished
    if isExact || (figure.isCount && isNarrow(range, attacked.possible)) {
      findings.append(
        AttackFinding(figure: attacked, kind: isExact ? .exact : .narrow, from: []))
    }
  }

  /// Whether a count may be small and fewer numbers are possible than are hidden as small ones.
  private func isNarrow(_ range: KnownRange, _ possible: Int?) -> Bool {
    guard let possible, range.least <= Double(rules.hiddenCounts.upperBound) else { return false }
    return possible < rules.hiddenCounts.count
  }

  /// A range of an amount that tells it to the last digit shown: a hundredth of a unit.
  private static let nothing = 0.01
}
