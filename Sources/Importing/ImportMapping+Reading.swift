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
    headerWithin = values["headerWithin"]?.rowCount(&findings) ?? 1
    asAt = values["asAt"]?.choice(AsAt.self, &findings) ?? .rows
    oneRowPer = values["oneRowPer"]?.texts(&findings) ?? []
    columns =
      try values["columns"]?.entries(&findings).map { entry in
        try ColumnMapping(name: entry.key, entry.value, codeList: codeList, &findings)
      } ?? []
    positions = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    checkKeyColumns(values["oneRowPer"]?.place ?? root.place, &findings)
    values["columns"]?.checkHeadings(of: columns, &findings)
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
    let values = list(&findings)
    if values.isEmpty { findings.append(Finding(.error, at: place, Message.noEncoding)) }
    return values.compactMap { $0.choice(TextEncoding.self, &findings) }
  }

  fileprivate func rowCount(_ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    if number < 1 { findings.append(Finding(.error, at: place, Message.noRow)) }
    return number
  }

  /// Adds an error where a heading stands for two columns, of which only one could get the cells.
  fileprivate func checkHeadings(of columns: [ColumnMapping], _ findings: inout [Finding]) {
    if columns.isEmpty { findings.append(Finding(.error, at: place, Message.noColumn)) }
    var ignored: [Finding] = []
    var columnByHeading: [String: String] = [:]
    for (column, entry) in zip(columns, entries(&ignored)) {
      for heading in column.headers {
        guard let other = columnByHeading.updateValue(column.name, forKey: folded(heading)) else {
          continue
        }
        findings.append(
          Finding(.error, at: entry.value.place, Message.repeated(heading, other, column.name)))
      }
    }
  }
}

private enum Message {
  static let noEncoding = "Name at least one encoding, as in [utf-8]."
  static let noRow = "The header must be looked for in at least one row."
  static let noColumn = "Name at least one column."

  static func repeated(_ heading: String, _ column: String, _ other: String) -> String {
    column == other
      ? "The heading '\(heading)' of '\(column)' comes twice."
      : "The heading '\(heading)' stands for both '\(column)' and '\(other)'."
  }
}
