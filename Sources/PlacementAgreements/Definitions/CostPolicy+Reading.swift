package import Definitions
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads how fees become costs.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func costPolicy() throws -> CostPolicy {
    let file = "Agreements/costs.yaml"
    return try CostPolicy(yaml: text(of: file), file: "Contracts/\(file)")
  }
}

extension CostPolicy {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "rounding"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    self.file = file
    rounding = .reading(values["rounding"], required: ["value"], &findings) {
      $0["value"]?.choice(Rounding.self, &$1)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}
