package import Definitions

extension ContractsFolder {
  /// Reads what the public edition of the statement hides.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func disclosureRules() throws -> DisclosureRules {
    let file = "Statement/disclosure.yaml"
    return try DisclosureRules(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
