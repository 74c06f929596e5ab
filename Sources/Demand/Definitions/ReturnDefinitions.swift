package import Importing

/// Everything that says what a children's return is: `Imports/SSDA903/`.
package struct ReturnDefinitions: Sendable {
  package let tables: ReturnTables
  package let codes: ReturnCodeSets
  package let rules: ReturnRules
  package let repairs: RepairRules

  /// Reads the definitions; throws `YAMLProblem` or `MissingImportFile` where one cannot be read.
  package init(_ folder: ImportFolder) throws {
    tables = try ReturnDefinitions.tables(folder)
    codes = try ReturnDefinitions.codes(folder)
    rules = try ReturnDefinitions.rules(folder)
    repairs = try ReturnDefinitions.repairs(folder)
  }

  package static func tables(_ folder: ImportFolder) throws -> ReturnTables {
    try read("tables", folder, ReturnTables.init)
  }

  package static func codes(_ folder: ImportFolder) throws -> ReturnCodeSets {
    try read("codes", folder, ReturnCodeSets.init)
  }

  package static func rules(_ folder: ImportFolder) throws -> ReturnRules {
    try read("rules", folder, ReturnRules.init)
  }

  package static func repairs(_ folder: ImportFolder) throws -> RepairRules {
    try read("repairs", folder, RepairRules.init)
  }

  private static func read<Part>(
    _ name: String, _ folder: ImportFolder, _ make: (String, String) throws -> Part
  ) throws -> Part {
    try make(folder.text(of: "SSDA903/\(name).yaml"), "Imports/SSDA903/\(name).yaml")
  }
}
