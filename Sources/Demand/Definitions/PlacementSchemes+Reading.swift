import StrictYAML
import Values

extension PlacementSchemes {
  /// Reads the schemes; throws `YAMLProblem` with everything that is wrong with them.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "schemes"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    all = (values["schemes"]?.entries(&findings) ?? []).map {
      PlacementScheme($0.key, $0.value, &findings)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension PlacementScheme {
  fileprivate init(_ name: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["means", "reference", "rows"], optional: [], &findings)
    _ = values["reference"]?.text(&findings)
    self.init(
      name: name, means: values["means"]?.text(&findings) ?? "",
      rows: (values["rows"]?.list(&findings) ?? []).map { Category($0, &findings) })
    for row in rows where row.placements.isEmpty {
      findings.append(Finding(.error, at: value.place, Message.empty(row.name)))
    }
  }
}

extension PlacementScheme.Category {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name", "group", "placements"], optional: ["providers"], &findings)
    name = values["name"]?.text(&findings) ?? ""
    group = values["group"]?.text(&findings) ?? ""
    placements = Set(values["placements"]?.codes(&findings) ?? [])
    providers = Set(values["providers"]?.codes(&findings) ?? [])
  }
}

private enum Message {
  static func empty(_ row: String) -> String { "The row '\(row)' has no placements." }
}
