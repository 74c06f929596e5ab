package import Definitions

extension ContractsFolder {
  /// Reads what the statement says, in which order and in which words.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func statementDefinition() throws -> StatementDefinition {
    let file = "Statement/statement.yaml"
    return try StatementDefinition(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
