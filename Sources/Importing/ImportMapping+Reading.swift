import CSVReading
import StrictYAML
import Values

extension ImportMapping {
  /// Reads a mapping from its file.
  ///
  /// Throws `YAMLProblem` with everything that is wrong with it. Lists of codes that a column names
  /// are asked for by name.
  package init(
    kind: String, yaml: String, file: String, codeList: (String) throws -> CodeList
  ) throws {
    let root = try YAMLDocument(yaml, file: file).root
    var findings: [Finding] = []
    let values = root.mapping(
      required: ["description", "source", "columns"],
      optional: ["encodings", "delimiter", "headerWithin", "asAt", "oneRowPer"], &findings)
    self.kind = kind
    description = values["description"]?.text(&findings) ?? ""
    source = values["source"]?.text(&findings) ?? ""
    encodings = values["encodings"]?.encodings(&findings) ?? [.utf8, .windows1252]
    delimiter = values["delimiter"]?.choice(Delimiter.self, &findings) ?? .comma
    headerWithin = values["headerWithin"]?.wholeNumber(&findings) ?? 1
    asAt = values["asAt"]?.choice(AsAt.self, &findings) ?? .rows
    oneRowPer = values["oneRowPer"]?.texts(&findings) ?? []
    columns =
      try values["columns"]?.entries(&findings).map { entry in
        try ColumnMapping(name: entry.key, entry.value, codeList: codeList, &findings)
      } ?? []
    checkKeyColumns(root.place, &findings)
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private func checkKeyColumns(_ place: Place, _ findings: inout [Finding]) {
    for name in oneRowPer where index(of: name) == nil {
      findings.append(
        Finding(.error, at: place, "'oneRowPer' names '\(name)', which is no column."))
    }
  }
}

extension YAMLValue {
  fileprivate func encodings(_ findings: inout [Finding]) -> [TextEncoding] {
    list(&findings).compactMap { $0.choice(TextEncoding.self, &findings) }
  }
}

extension ColumnMapping {
  init(
    name: String, _ value: YAMLValue, codeList: (String) throws -> CodeList,
    _ findings: inout [Finding]
  ) throws {
    let values = value.mapping(
      required: ["headers"],
      optional: ["required", "filled", "mayBeCutOff", "type", "codes", "yes", "no", "none"],
      &findings)
    self.name = name
    headers = values["headers"]?.texts(&findings) ?? []
    isRequired = values["required"]?.flag(&findings) ?? false
    isFilled = values["filled"]?.flag(&findings) ?? false
    mayBeCutOff = values["mayBeCutOff"]?.flag(&findings) ?? false
    none = (values["none"]?.texts(&findings) ?? []).map(folded)
    type = try CellType(values, at: value.place, codeList: codeList, &findings)
  }
}

extension ColumnMapping.CellType {
  fileprivate enum Name: String, CaseIterable {
    case text, wholeNumber, day, postcode, urn, flag, code
  }

  fileprivate init(
    _ values: [String: YAMLValue], at place: Place, codeList: (String) throws -> CodeList,
    _ findings: inout [Finding]
  ) throws {
    let name = values["type"]?.choice(Name.self, &findings) ?? .text
    switch name {
    case .text: self = .text
    case .wholeNumber: self = .wholeNumber
    case .day: self = .day
    case .postcode: self = .postcode
    case .urn: self = .urn
    case .flag:
      self = .flag(
        yes: (values["yes"]?.texts(&findings) ?? ["Yes", "Y"]).map(folded),
        no: (values["no"]?.texts(&findings) ?? ["No", "N"]).map(folded))
    case .code:
      self = .code(try CodeList(values["codes"], at: place, codeList, &findings))
    }
  }
}

extension CodeList {
  /// Reads codes that stand in the mapping itself, or that it names.
  fileprivate init(
    _ value: YAMLValue?, at place: Place, _ codeList: (String) throws -> CodeList,
    _ findings: inout [Finding]
  ) throws {
    guard let value else {
      findings.append(Finding(.error, at: place, "A column of type 'code' needs 'codes'."))
      self.init([])
      return
    }
    var ignored: [Finding] = []
    if let name = value.text(&ignored) {
      self = try codeList(name)
    } else {
      self.init(value.entries(&findings).map { ($0.key, $0.value.texts(&findings)) })
    }
  }

  /// Reads a list of codes from a file of its own.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "reference", "codes"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    self.init(values["codes"]?.entries(&findings).map { ($0.key, $0.value.texts(&findings)) } ?? [])
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}
