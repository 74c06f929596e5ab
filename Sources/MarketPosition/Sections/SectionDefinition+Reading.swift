import StrictYAML
import Values

extension SectionDefinition {
  /// Reads a section; throws `YAMLProblem` with everything that is wrong with it.
  ///
  /// A narrative is found with a function that returns the text of a file by its name.
  package init(
    named name: String, yaml: String, file: String, narrative: (String) throws -> String
  ) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["heading", "introduction", "blocks"], optional: ["needs"], &findings)
    self.name = name
    heading = values["heading"]?.text(&findings) ?? ""
    introduction = values["introduction"]?.text(&findings) ?? ""
    needs = values["needs"]?.choice(StatementNeed.self, &findings)
    let entries = values["blocks"]?.list(&findings) ?? []
    blocks = try entries.flatMap { try Block.all($0, narrative, &findings) }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension SectionDefinition.Block {
  private static let kinds = [
    "text", "list", "figures", "trend", "table", "chart", "part", "narrative",
  ]

  /// The blocks of an entry: one, or those of a narrative.
  fileprivate static func all(
    _ value: YAMLValue, _ narrative: (String) throws -> String, _ findings: inout [Finding]
  ) throws -> [SectionDefinition.Block] {
    let entries = value.entries(&findings)
    guard let first = entries.first, first.key == "narrative" else {
      return [SectionDefinition.Block(value, &findings)].compactMap(\.self)
    }
    let values = value.mapping(required: ["narrative"], optional: [], &findings)
    guard let name = values["narrative"]?.text(&findings) else { return [] }
    return Narrative.blocks(
      of: try narrative(name), file: "Contracts/Statement/Narrative/\(name)", &findings)
  }

  private init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let entries = value.entries(&findings)
    guard let kind = entries.first?.key, SectionDefinition.Block.kinds.contains(kind) else {
      findings.append(
        Finding(
          .error, at: value.place,
          "A block begins with one of \(SectionDefinition.Block.kinds.joined(separator: ", "))."))
      return nil
    }
    let values = value.mapping(
      required: [kind], optional: SectionDefinition.Block.options[kind] ?? [], &findings)
    guard let first = values[kind] else { return nil }
    self.init(kind, first, values, &findings)
  }

  private static let options: [String: Set<String>] = [
    "text": ["when"], "list": ["when"], "trend": ["since", "subject", "time"],
    "chart": ["kind", "title", "columns"],
  ]

  private init?(
    _ kind: String, _ first: YAMLValue, _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) {
    switch kind {
    case "text":
      guard let words = first.wording(&findings) else { return nil }
      self = .wording(words, when: values["when"]?.condition(&findings))
    case "list":
      let items = first.list(&findings).compactMap { $0.wording(&findings) }
      self = .list(items, when: values["when"]?.condition(&findings))
    case "figures":
      self = .keyFigures(
        first.list(&findings).compactMap { SectionDefinition.KeyFigureWords($0, &findings) })
    case "table":
      guard let table = first.tableName(&findings) else { return nil }
      self = .table(table)
    default: self.init(drawn: kind, first, values, &findings)
    }
  }

  private init?(
    drawn kind: String, _ first: YAMLValue, _ values: [String: YAMLValue],
    _ findings: inout [Finding]
  ) {
    switch kind {
    case "trend":
      guard let words = SectionDefinition.TrendWords(first, values, &findings) else { return nil }
      self = .trend(words)
    case "chart":
      guard let words = SectionDefinition.ChartWords(first, values, &findings) else { return nil }
      self = .chart(words)
    default:
      guard let part = first.choice(StatementPart.self, &findings) else { return nil }
      self = .part(part)
    }
  }
}

extension SectionDefinition.KeyFigureWords {
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["figure", "label"], optional: ["note"], &findings)
    guard let figure = values["figure"]?.figureName(&findings),
      let label = values["label"]?.text(&findings)
    else { return nil }
    self.init(figure: figure, label: label, note: values["note"]?.wording(&findings))
  }
}

extension SectionDefinition.TrendWords {
  fileprivate init?(
    _ first: YAMLValue, _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) {
    for key in ["since", "subject", "time"] where values[key] == nil {
      findings.append(Finding(.error, at: first.place, "A trend needs '\(key)'."))
    }
    guard let of = first.figureName(&findings), let since = values["since"]?.figureName(&findings),
      let subject = values["subject"]?.text(&findings),
      let time = values["time"]?.wording(&findings)
    else { return nil }
    self.init(of: of, since: since, subject: subject, time: time)
  }
}

extension SectionDefinition.ChartWords {
  fileprivate init?(
    _ first: YAMLValue, _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) {
    for key in ["kind", "title"] where values[key] == nil {
      findings.append(Finding(.error, at: first.place, "A chart needs '\(key)'."))
    }
    guard let table = first.tableName(&findings),
      let kind = values["kind"]?.choice(Kind.self, &findings),
      let title = values["title"]?.text(&findings)
    else { return nil }
    self.init(
      table: table, kind: kind, title: title, columns: values["columns"]?.texts(&findings) ?? [])
  }
}

extension YAMLValue {
  fileprivate func wording(_ findings: inout [Finding]) -> Wording? {
    text(&findings).map { Wording($0, at: place, known: StatementNames.figures, &findings) }
  }

  fileprivate func condition(_ findings: inout [Finding]) -> FigureCondition? {
    text(&findings).flatMap {
      FigureCondition($0, at: place, known: StatementNames.figures, &findings)
    }
  }

  fileprivate func figureName(_ findings: inout [Finding]) -> String? {
    guard let name = text(&findings) else { return nil }
    if !StatementNames.figures.contains(name) {
      findings.append(.unknownFigure(name, at: place, StatementNames.figures))
    }
    return name
  }

  fileprivate func tableName(_ findings: inout [Finding]) -> String? {
    guard let name = text(&findings) else { return nil }
    guard StatementNames.tables.contains(name) else {
      findings.append(.unknownTable(name, at: place))
      return nil
    }
    return name
  }
}

extension Finding {
  fileprivate static func unknownTable(_ name: String, at place: Place) -> Finding {
    Finding(
      .error, at: place,
      "There is no table '\(name)'. The tables are \(StatementNames.tables.sorted().joined(separator: ", "))."
    )
  }
}
