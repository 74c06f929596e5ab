import Definitions
import FeeUplifts
import Importing

/// The files in `Contracts/Uplifts`, each read by what reads it when it is used.
enum UpliftDefinitions {
  /// Returns how each is read, by its path in the folder.
  static func readings(
    _ folder: ContractsFolder, _ imports: ImportFolder
  ) -> [String: () throws -> Void] {
    let policies = folder.upliftPolicyNames().map { name in
      (
        "\(UpliftPolicy.folder)/\(name).yaml",
        {
          let types = try imports.codeList("placement-types")
          _ = try folder.upliftPolicy(name, serviceTypes: types)
        }
      )
    }
    let indices = folder.names(in: UpliftFigures.indexFolder).map { name in
      ("\(UpliftFigures.indexFolder)/\(name).yaml", { _ = try folder.publishedIndex(name) })
    }
    let allowances = folder.names(in: UpliftFigures.allowanceFolder).map { name in
      ("\(UpliftFigures.allowanceFolder)/\(name).yaml", { _ = try folder.allowanceTable(name) })
    }
    let codes = [
      ("\(UpliftPolicy.folder)/Codes/refusal-reasons.yaml", { _ = try folder.refusalReasons() })
    ]
    return Dictionary(uniqueKeysWithValues: policies + indices + allowances + codes)
  }
}
