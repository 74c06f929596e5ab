package import Definitions
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads what fees are made of.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func feeLineKinds() throws -> FeeLineKinds {
    let file = "Agreements/fee-line-kinds.yaml"
    return try FeeLineKinds(yaml: text(of: file), file: "Contracts/\(file)")
  }
}

extension FeeLineKinds {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "reference", "kinds"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    kinds = (values["kinds"]?.entries(&findings) ?? []).map { entry in
      FeeLineKind(entry.key, entry.value, &findings)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension FeeLineKind {
  fileprivate init(_ code: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["title", "per", "discounted", "hours", "funder"], optional: [], &findings)
    CodeShape.camelCase.check(code, at: value.place, &findings)
    self.code = code
    title = values["title"]?.text(&findings) ?? ""
    per = values["per"]?.choices(FeeLine.Per.self, &findings) ?? []
    isDiscounted = values["discounted"]?.flag(&findings) ?? false
    hasHours = values["hours"]?.flag(&findings) ?? false
    funder = values["funder"]?.choice(FundingSplit.Funder.self, &findings) ?? .socialCare
  }
}
