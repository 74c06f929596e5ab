import StrictYAML
import Values

extension DueDiligence {
  /// Reads the rules; throws `YAMLProblem` with everything that is wrong with the file.
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "documents"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    documents = (values["documents"]?.entries(&findings) ?? []).map { entry in
      DocumentDefinition(entry.key, entry.value, &findings)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension DocumentDefinition {
  fileprivate init(_ name: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["heldBy", "askedInHouse", "warnDaysBefore", "requiredFor"], optional: [],
      &findings)
    self.name = name
    heldBy = values["heldBy"]?.choice(Holder.self, &findings) ?? .provider
    isAskedInHouse = values["askedInHouse"]?.flag(&findings) ?? false
    warningDays = .reading(values["warnDaysBefore"], required: ["value"], &findings) {
      $0["value"]?.wholeNumber(&$1)
    }
    requiredFor = .reading(values["requiredFor"], required: ["types"], &findings) {
      $0["types"]?.texts(&$1)
    }
  }
}
