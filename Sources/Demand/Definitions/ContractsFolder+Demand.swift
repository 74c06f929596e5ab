package import Definitions

extension ContractsFolder {
  /// Reads what the measures of demand mean.
  ///
  /// This and the following throw `MissingContractsFile`, or `YAMLProblem` with everything that is
  /// wrong with the file.
  package func measureRules() throws -> MeasureRules {
    let file = "Demand/measures.yaml"
    return try MeasureRules(yaml: text(of: file), file: "Contracts/\(file)")
  }

  /// Reads under which rows placements are counted.
  package func placementSchemes() throws -> PlacementSchemes {
    let file = "Statement/placement-categories.yaml"
    return try PlacementSchemes(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
