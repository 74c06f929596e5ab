package import Definitions

extension ContractsFolder {
  /// Reads why requests for higher fees are refused.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func refusalReasons() throws -> CodeDefinitions {
    let file = "Uplifts/Codes/refusal-reasons.yaml"
    return try CodeDefinitions(
      noun: "reason", yaml: text(of: file), file: "Contracts/\(file)", uses: [])
  }
}
