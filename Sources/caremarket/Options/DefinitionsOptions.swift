import ArgumentParser
import Definitions
import Demand
import Importing

/// Where the definitions are read from by which demand is measured.
struct DefinitionsOptions: ParsableArguments {
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption

  /// Reads what the measures mean; throws where that is wrong or not there.
  func rules(_ database: DatabaseOption) throws -> MeasureRules {
    try contracts.folder(database).measureRules()
  }

  /// Reads the codes of the return; throws where they are wrong or not there.
  func codes(_ database: DatabaseOption) throws -> ReturnCodeSets {
    let folder = try imports.folder(besideDatabase: database.path)
    return try ReturnDefinitions.codes(ImportFolder(path: folder.path))
  }
}
