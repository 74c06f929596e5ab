package import Definitions
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads what the published model counts with.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func publishedModel() throws -> PublishedModelDefinition {
    let file = "Forecasts/published-model.yaml"
    return try PublishedModelDefinition(yaml: try text(of: file), file: "Contracts/\(file)")
  }
}

extension PublishedModelDefinition {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: ["description", "reference", "daysInYear", "brackets", "categories"], optional: [],
      &findings)
    _ = values["description"]?.text(&findings)
    reference = values["reference"]?.text(&findings) ?? ""
    hundredthsOfYear = values["daysInYear"]?.decimal(&findings).flatMap(\.hundredths) ?? 36_524
    brackets = values["brackets"]?.list(&findings).map { Bracket($0, &findings) } ?? []
    categories = values["categories"]?.list(&findings).map { Category($0, &findings) } ?? []
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension PublishedModelDefinition.Bracket {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name", "label", "from", "under", "days"], optional: [], &findings)
    name = values["name"]?.text(&findings) ?? ""
    label = values["label"]?.text(&findings) ?? ""
    from = values["from"]?.wholeNumber(&findings) ?? 0
    under = values["under"]?.wholeNumber(&findings) ?? 0
    days = values["days"]?.wholeNumber(&findings) ?? 1
  }
}

extension PublishedModelDefinition.Category {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["name", "label", "codes"], optional: [], &findings)
    name = values["name"]?.text(&findings) ?? ""
    label = values["label"]?.text(&findings) ?? ""
    codes = values["codes"]?.texts(&findings) ?? []
  }
}

extension ExactDecimal {
  /// The number times a hundred, where that is whole.
  fileprivate var hundredths: Int64? { Percentage(self)?.hundredths }
}
