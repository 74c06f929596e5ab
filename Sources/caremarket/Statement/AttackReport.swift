import DisclosureAttack
import Values

/// What an attack on a statement found, for people and for machines.
struct AttackReport {
  let folder: String
  let result: AttackResult
  let rules: IntruderRules
  let findings: [AttackFinding]

  init(folder: String, result: AttackResult, leaks: [AttackFinding], rules: IntruderRules) {
    self.folder = folder
    self.result = result
    self.rules = rules
    findings = result.findings + leaks
  }

  var table: OutputTable {
    OutputTable(
      findings,
      columns: [
        .text("figure", "Figure") { $0.figure.id },
        .text("label", "What it is") { $0.figure.label }.wrapping,
        .decimal("least", "Least") { $0.figure.least },
        .decimal("greatest", "Most") { $0.figure.greatest },
        .text("kind", "Kind") { $0.kind.code },
        .text("givenAwayBy", "Given away by") { $0.from.last?.rawValue },
        .text("finding", "Finding") { sentence($0) }.wrapping,
      ],
      whenEmpty: text(places: Terminal.width))
  }

  var json: JSONValue {
    [
      "statement": .text(folder),
      "hidden": .number(result.figures.count),
      "tried": .object(
        Knowledge.allCases.map { .init(key: $0.rawValue, value: .number(result.tried[$0] ?? 0)) }),
      "triedEveryWay": .number(result.everyWay),
      "triedByLinearProgramming": .number(result.solved),
      "closest": result.narrowest.map(AttackReport.json) ?? .null,
      "findings": JSONValue(table),
    ]
  }

  private static func json(_ figure: AttackedFigure) -> JSONValue {
    [
      "figure": .text(figure.id), "label": .text(figure.label),
      "least": figure.least.map(JSONValue.decimal) ?? .null,
      "greatest": figure.greatest.map(JSONValue.decimal) ?? .null,
      "possible": figure.possible.map(JSONValue.number) ?? .null,
    ]
  }
}

extension AttackReport {
  /// What people read: what was found, or that nothing was, and what was tried.
  func text(places: Int?) -> String {
    let paragraphs = findings.isEmpty ? [verdict] : [verdict] + findings.map { "- \(sentence($0))" }
    return (paragraphs + tried).map { wrapped($0, places ?? 100) }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, _ places: Int) -> String {
    guard text.hasPrefix("- ") else {
      return TextWrapping.lines(of: text, places: places).joined(separator: "\n")
    }
    return TextWrapping.lines(of: String(text.dropFirst(2)), places: places - 4).enumerated()
      .map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined(separator: "\n")
  }

  private var verdict: String {
    if result.figures.isEmpty, findings.isEmpty {
      return "'\(folder)' hides nothing, so there is nothing to find out."
    }
    return findings.isEmpty
      ? "Nothing that '\(folder)' hides can be found out."
      : "'\(folder)' gives away \(figureCount.counted("figure")). Do not publish it."
  }

  private var figureCount: Int { Set(findings.map(\.figure.id)).count }

  private var tried: [String] {
    guard !result.figures.isEmpty else { return [] }
    let used = Knowledge.allCases.compactMap { source in
      result.tried[source].map { source.counted($0) }
    }
    let ways = [
      result.everyWay > 0 ? "\(result.everyWay.withThousands) in every possible way" : nil,
      result.solved > 0 ? "\(result.solved.withThousands) by linear programming" : nil,
    ].compactMap { $0 }.inSentence
    let hidden = result.figures.count.counted("hidden figure") + (ways.isEmpty ? "" : " (\(ways))")
    let with = used.isEmpty ? "nothing else" : used.inSentence
    return ["Tried on \(hidden), with \(with)."] + [narrowest].compactMap { $0 }
  }

  private var narrowest: String? {
    guard findings.isEmpty, let figure = result.narrowest else { return nil }
    return "The closest that anybody gets is to '\(figure.label)': \(figure.inWords)."
  }
}

extension AttackReport {
  /// What was found, in words.
  private func sentence(_ finding: AttackFinding) -> String {
    let label = "'\(finding.figure.label)'"
    let by = finding.from.last.map { " \($0.culprit)" } ?? ""
    switch finding.kind {
    case .exact: return "\(label) is hidden and can be known: it is \(finding.figure.inWords).\(by)"
    case .narrow:
      return """
        \(label) is hidden and can be known to be \(finding.figure.inWords); at least \
        \(rules.hiddenCounts.count) numbers must stay possible.\(by)
        """
    case .shown(let file, let text):
      return "\(label) is hidden, and \(file) shows '\(text)' for it."
    case .differs(let file, let text):
      return "\(file) shows '\(text)' for \(label), and statement.json another number."
    case .contradicted:
      return """
        The sums and percentages that \(label) is in cannot all be right, so nobody can tell what \
        they give away. Write the statement again.
        """
    }
  }
}

extension AttackFinding.Kind {
  fileprivate var code: String {
    switch self {
    case .exact: "exact"
    case .narrow: "narrow"
    case .shown: "shown"
    case .differs: "differs"
    case .contradicted: "contradicted"
    }
  }
}

extension Knowledge {
  fileprivate func counted(_ count: Int) -> String {
    switch self {
    case .sums: count.counted("sum")
    case .headings: count.counted("row or column headed Total", "rows and columns headed Total")
    case .percentages: count.counted("percentage")
    case .otherStatements: "\(count.counted("figure")) that another statement shows too"
    }
  }

  fileprivate var culprit: String {
    switch self {
    case .sums: "The sums of the tables give it away."
    case .headings: "A row or column headed Total gives it away."
    case .percentages: "A percentage gives it away."
    case .otherStatements: "A statement of another year gives it away."
    }
  }
}
