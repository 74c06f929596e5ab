package import Definitions

extension ContractsFolder {
  /// Reads why a fee is paused or paid only in part.
  ///
  /// This and the following throw `MissingContractsFile`, or `YAMLProblem` with everything that is
  /// wrong with the file.
  package func absenceReasons() throws -> CodeDefinitions {
    try codes("reason for an absence", in: "absence-reasons")
  }

  /// Reads why agreements end.
  package func endReasons() throws -> CodeDefinitions {
    try codes("reason for an end", in: "end-reasons")
  }

  /// Reads by what it is measured whether a placement achieves what it is for.
  package func outcomeMeasures() throws -> CodeDefinitions {
    try codes("measure", in: "outcome-measures")
  }

  /// Reads why what agreements say is changed.
  package func variationReasons() throws -> CodeDefinitions {
    try codes("reason for a variation", in: "variation-reasons")
  }

  private func codes(_ noun: String, in name: String) throws -> CodeDefinitions {
    let file = "Agreements/\(name).yaml"
    return try CodeDefinitions(
      noun: noun, yaml: text(of: file), file: "Contracts/\(file)", uses: [], shape: .camelCase)
  }
}
