import StrictYAML
import Values

extension StatementDefinition {
  /// Reads a definition and, with a function that gives the definition of a name, its sections.
  ///
  /// Throws `YAMLProblem` with everything that is wrong with the file.
  package init(
    yaml: String, file: String, section: (String) throws -> SectionDefinition
  ) throws {
    let root = try YAMLDocument(yaml, file: file).root
    var findings: [Finding] = []
    let values = root.mapping(
      required: [
        "title", "subtitle", "duty", "summary", "parts", "distance", "concentration",
        "largestOwners", "topOwners", "forecast", "support", "years", "gaps", "rating",
        "detail",
      ], optional: [], &findings)
    title = values["title"]?.text(&findings) ?? ""
    subtitle = values["subtitle"]?.text(&findings) ?? ""
    duty =
      Sourced(values["duty"], "text", &findings) { $0.text(&$1) ?? "" }
      ?? .init(value: "", reference: "")
    rings =
      Sourced(values["distance"], "rings", &findings, StatementDefinition.rings)
      ?? .init(value: [], reference: "")
    concentrationBands =
      Sourced(values["concentration"], "bands", &findings, StatementDefinition.bands)
      ?? .init(value: [], reference: "")
    largestOwners = values["largestOwners"]?.wholeNumber(&findings) ?? 0
    topOwners = values["topOwners"]?.wholeNumber(from: 1, &findings) ?? 1
    forecast = ForecastRule(values["forecast"], &findings)
    support = SupportWords(values["support"], &findings)
    years = values["years"]?.wholeNumber(&findings) ?? 0
    gaps = GapRule(values["gaps"], &findings) ?? GapRule.unread
    rating = RatingRule(values["rating"], &findings)
    detail =
      StatementDetail(values["detail"], &findings)
      ?? StatementDetail(levels: [], mostSmall: 0, reference: "")
    let drafts = values["parts"]?.list(&findings).map { PartDraft($0, &findings) } ?? []
    let opening = values["summary"]?.text(&findings)
    guard findings.isEmpty, let opening else { throw YAMLProblem(findings) }
    summary = try section(opening)
    parts = try drafts.map { draft in
      Part(id: draft.id, heading: draft.heading, sections: try draft.sections.map(section))
    }
  }

  /// A part whose sections have not been read yet.
  private struct PartDraft {
    let id: String
    let heading: String
    let sections: [String]

    init(_ value: YAMLValue, _ findings: inout [Finding]) {
      let values = value.mapping(
        required: ["id", "heading", "sections"], optional: [], &findings)
      id = values["id"]?.text(&findings) ?? ""
      heading = values["heading"]?.text(&findings) ?? ""
      sections = values["sections"]?.texts(&findings) ?? []
    }
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
