import Definitions

extension ContractsOption {
  /// Finds the folder and returns what reads its files.
  func folder(_ database: DatabaseOption) throws -> ContractsFolder {
    ContractsFolder(path: try folder(besideDatabase: database.path).path)
  }
}
