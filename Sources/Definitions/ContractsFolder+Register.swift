extension ContractsFolder {
  /// Reads which documents providers must hold.
  ///
  /// This and the following throw `MissingContractsFile`, or `YAMLProblem` with everything that is
  /// wrong with the file.
  package func dueDiligence() throws -> DueDiligence {
    let file = "Register/due-diligence.yaml"
    return try DueDiligence(yaml: text(of: file), file: "Contracts/\(file)")
  }

  /// Reads why placing may be stopped and opened again; the uses are `suspend`, `bar` and `lift`.
  package func standingReasons() throws -> CodeDefinitions {
    try codes("reason", in: "standing-reasons", uses: ["suspend", "bar", "lift"])
  }

  /// Reads in which ways the council speaks with providers.
  package func contactChannels() throws -> CodeDefinitions {
    try codes("channel", in: "contact-channels", uses: [])
  }

  /// Reads the roles of people outside the providers who have a say in the market.
  package func stakeholderRoles() throws -> CodeDefinitions {
    try codes("role", in: "stakeholder-roles", uses: [])
  }

  private func codes(_ noun: String, in name: String, uses: [String]) throws -> CodeDefinitions {
    let file = "Register/\(name).yaml"
    return try CodeDefinitions(
      noun: noun, yaml: text(of: file), file: "Contracts/\(file)", uses: uses)
  }
}
