import Importing

extension ImportsOption {
  /// The types of provision, with the spellings they are known by.
  func provisionTypes(_ database: DatabaseOption) throws -> CodeList {
    try codes("provision-types", database)
  }

  /// What a child can be placed in or supported by: the types of provision, and what Ofsted does not
  /// register.
  func placementTypes(_ database: DatabaseOption) throws -> CodeList {
    try codes("placement-types", database)
  }

  private func codes(_ list: String, _ database: DatabaseOption) throws -> CodeList {
    let folder = try folder(besideDatabase: database.path)
    return try ImportFolder(path: folder.path).codeList(list)
  }
}
