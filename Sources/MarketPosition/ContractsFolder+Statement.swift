package import Definitions

extension ContractsFolder {
  /// Reads what the statement says, in which order and in which words.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with a file.
  package func statementDefinition() throws -> StatementDefinition {
    let file = "Statement/statement.yaml"
    return try StatementDefinition(
      yaml: text(of: file), file: "Contracts/\(file)", section: statementSection)
  }

  /// Reads a section of the statement by its name.
  package func statementSection(_ name: String) throws -> SectionDefinition {
    let file = "Statement/Sections/\(name).yaml"
    return try SectionDefinition(
      named: name, yaml: text(of: file), file: "Contracts/\(file)",
      narrative: { try text(of: "Statement/Narrative/\($0)") })
  }

  /// The names of all sections that there are, used or not.
  package func statementSectionNames() -> [String] {
    definitionFiles().filter { $0.hasPrefix("Statement/Sections/") }
      .map { String($0.dropFirst("Statement/Sections/".count).dropLast(".yaml".count)) }
  }
}
