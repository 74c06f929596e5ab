import StrictYAML
import Values

extension StatementDefinition {
  /// Reads a definition; throws `YAMLProblem` with everything that is wrong with it.
  package init(yaml: String, file: String) throws {
    let root = try YAMLDocument(yaml, file: file).root
    var findings: [Finding] = []
    let values = root.mapping(
      required: [
        "title", "subtitle", "duty", "sections", "distance", "concentration", "largestOwners",
        "notYetSaid",
      ], optional: [], &findings)
    title = values["title"]?.text(&findings) ?? ""
    subtitle = values["subtitle"]?.text(&findings) ?? ""
    duty =
      Sourced(values["duty"], "text", &findings) { $0.text(&$1) ?? "" }
      ?? .init(value: "", reference: "")
    sections = values["sections"]?.list(&findings).compactMap { Section($0, &findings) } ?? []
    rings =
      Sourced(values["distance"], "rings", &findings, StatementDefinition.rings)
      ?? .init(value: [], reference: "")
    concentrationBands =
      Sourced(values["concentration"], "bands", &findings, StatementDefinition.bands)
      ?? .init(value: [], reference: "")
    largestOwners = values["largestOwners"]?.wholeNumber(&findings) ?? 0
    notYetSaid = values["notYetSaid"]?.texts(&findings) ?? []
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private static func rings(_ value: YAMLValue, _ findings: inout [Finding]) -> [Miles] {
    let miles = value.list(&findings).compactMap { $0.wholeNumber(&findings) }
    if zip(miles, miles.dropFirst()).contains(where: { $0 >= $1 }) {
      findings.append(
        Finding(.error, at: value.place, "The rings must grow: each ends further out."))
    }
    let possible = miles.filter { (1...1000).contains($0) }
    if possible.count < miles.count {
      findings.append(
        Finding(.error, at: value.place, "A ring must end between 1 and 1,000 miles out."))
    }
    return possible.map { Miles(tenths: $0 * 10) }
  }

  private static func bands(_ value: YAMLValue, _ findings: inout [Finding]) -> [Band] {
    let bands = value.list(&findings).map { entry in
      let values = entry.mapping(required: ["words"], optional: ["below"], &findings)
      return Band(
        below: values["below"]?.wholeNumber(&findings),
        words: values["words"]?.text(&findings) ?? "")
    }
    let limits = bands.dropLast().map(\.below)
    if bands.last?.below != nil || limits.contains(nil) {
      findings.append(
        Finding(.error, at: value.place, "Every band but the last must say what it is below."))
    }
    return bands
  }
}

extension StatementDefinition.Section {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["measures", "heading", "introduction"], optional: [], &findings)
    guard
      let measures = values["measures"]?.choice(StatementDefinition.Measures.self, &findings),
      let heading = values["heading"]?.text(&findings),
      let introduction = values["introduction"]?.text(&findings)
    else { return nil }
    self.init(measures: measures, heading: heading, introduction: introduction)
  }
}

extension StatementDefinition.Sourced {
  init?(
    _ value: YAMLValue?, _ key: String, _ findings: inout [Finding],
    _ read: (YAMLValue, inout [Finding]) -> Value
  ) {
    guard let values = value?.mapping(required: [key, "reference"], optional: [], &findings),
      let found = values[key], let reference = values["reference"]?.text(&findings)
    else { return nil }
    self.init(value: read(found, &findings), reference: reference)
  }
}
