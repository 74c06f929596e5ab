/// A folder of data files that comes with the program and that a council may replace by its own.
struct DataFolder: Sendable {
  let name: String
  let option: String
  let variable: String

  /// Policies, figures, templates and other contract data.
  static let contracts = DataFolder(
    name: "Contracts", option: "--contracts", variable: "CAREMARKET_CONTRACTS")
  /// The mappings of the files that can be brought in.
  static let imports = DataFolder(
    name: "Imports", option: "--imports", variable: "CAREMARKET_IMPORTS")
}

extension DataFolder {
  /// Finds the folder: by option, by environment, beside the database, installed, or in the
  /// checkout that the program was built from.
  ///
  /// - Throws: `FolderError` where a folder that was named is not there, or there is none at all.
  func find(named option: String?, besideDatabase database: String) throws -> FoundFolder {
    if let option { return try named(option, by: self.option, .byOption) }
    if let path = Environment[variable] { return try named(path, by: variable, .byEnvironment) }
    let places = places(besideDatabase: database)
    guard let found = places.first(where: \.path.isFolder) else {
      throw FolderError.nowhere(self, looked: places.map(\.path))
    }
    return found
  }

  private func named(
    _ path: String, by namer: String, _ origin: FoundFolder.Origin
  ) throws -> FoundFolder {
    guard path.isFolder else { throw FolderError.missing(path, namedBy: namer) }
    return FoundFolder(path: path, origin: origin)
  }

  /// Where the folder may be when nobody has named it, best first.
  private func places(besideDatabase database: String) -> [FoundFolder] {
    var places = [FoundFolder(path: "\(database.parentFolder)/\(name)", origin: .besideDatabase)]
    guard let program = Executable.folder else { return places }
    let shared = "\(program.parentFolder)/share/caremarket/\(name)"
    places.append(FoundFolder(path: shared, origin: .installed))
    if let checkout = checkout(above: program) {
      places.append(FoundFolder(path: "\(checkout)/\(name)", origin: .checkout))
    }
    return places
  }

  private func checkout(above folder: String) -> String? {
    if "\(folder)/Package.swift".isFile, "\(folder)/\(name)".isFolder { return folder }
    return folder == "/" || folder == "." ? nil : checkout(above: folder.parentFolder)
  }
}
