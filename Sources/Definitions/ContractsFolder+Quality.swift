extension ContractsFolder {
  /// Reads from where a concern may come; the uses say whether anybody may see it.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func concernSources() throws -> CodeDefinitions {
    try concernCodes("source", in: "concern-sources", uses: ["open", "restricted"])
  }

  /// Reads what a concern may be about.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func concernTypes() throws -> CodeDefinitions {
    try concernCodes("type of concern", in: "concern-types", uses: [])
  }

  /// Reads how grave a concern may be, the gravest first.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func concernSeverities() throws -> CodeDefinitions {
    try concernCodes("severity", in: "concern-severities", uses: [])
  }

  private func concernCodes(
    _ noun: String, in name: String, uses: [String]
  ) throws -> CodeDefinitions {
    let file = "Quality/Codes/\(name).yaml"
    return try CodeDefinitions(
      noun: noun, yaml: text(of: file), file: "Contracts/\(file)", uses: uses)
  }
}
