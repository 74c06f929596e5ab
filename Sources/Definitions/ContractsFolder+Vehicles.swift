extension ContractsFolder {
  /// Reads why an admission may be decided; the uses are the steps that are decisions.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func admissionReasons() throws -> CodeDefinitions {
    let file = "Vehicles/Codes/admission-reasons.yaml"
    return try CodeDefinitions(
      noun: "reason", yaml: text(of: file), file: "Contracts/\(file)",
      uses: ["accredit", "reject", "suspend", "lift", "bar", "withdraw"])
  }
}
