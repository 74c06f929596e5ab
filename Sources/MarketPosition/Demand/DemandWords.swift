package import Definitions
import Demand
package import Importing

/// The definitions by which the statement counts children.
package struct DemandWords: Sendable {
  let rules: MeasureRules
  let codes: ReturnCodeSets
  let schemes: PlacementSchemes
  let neighbours: Neighbours

  /// Reads the definitions; throws where one is wrong or not there.
  package init(_ contracts: ContractsFolder, _ imports: ImportFolder) throws {
    rules = try contracts.measureRules()
    codes = try ReturnDefinitions.codes(imports)
    schemes = try contracts.placementSchemes()
    neighbours = try contracts.neighbours()
  }
}
