import Importing

extension ImportsOption {
  /// The types of provision, with the spellings they are known by.
  func provisionTypes(_ database: DatabaseOption) throws -> CodeList {
    let folder = try folder(besideDatabase: database.path)
    return try ImportFolder(path: folder.path).codeList("provision-types")
  }
}
