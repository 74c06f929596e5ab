import CSVReading
package import GRDB
package import Importing
package import Values

/// The making of a new database's first records: the authorities, and whose database it is.
package struct CouncilFounding: Sendable {
  /// The code or name of the authority, or the code that an invented one is to have.
  package let authority: String?
  /// The name of an authority that is in no list, such as an invented one.
  package let inventedName: String?
  package let inventedRegion: String
  package let postcode: Postcode?
  package let centre: GridPoint?

  package init(
    authority: String?, inventedName: String?, inventedRegion: String, postcode: Postcode?,
    centre: GridPoint?
  ) {
    self.authority = authority
    self.inventedName = inventedName
    self.inventedRegion = inventedRegion
    self.postcode = postcode
    self.centre = centre
  }
}

extension CouncilFounding {
  /// The code of an invented authority that was given none.
  ///
  /// A list of authorities that has one of the same name gives it its code.
  static let inventedCode = "X00000000"

  /// Loads the authorities and districts of `Imports/` and names the council.
  ///
  /// Throws `UnknownAuthority` where no authority of England or Wales bears the name or code.
  package func carryOut(_ imports: ImportFolder, today: Day, _ db: Database) throws {
    for row in try imports.rows("authorities") { try AuthorityImport.store(row, db) }
    for row in try imports.rows("districts") { try DistrictImport.store(row, db) }
    let code = try councilCode(today: today, db)
    try Council.set(code, centre: centre, postcode: postcode, db)
  }

  private func councilCode(today: Day, _ db: Database) throws -> String {
    let directory = try AuthorityDirectory(db)
    if let inventedName {
      let code = authority ?? CouncilFounding.inventedCode
      if let known = directory.authority(named: inventedName, on: today) { return known.code }
      try Council.addAuthority(code: code, name: inventedName, region: inventedRegion, db)
      return code
    }
    let name = authority ?? ""
    guard let found = directory.authority(named: name, on: today) else {
      throw UnknownAuthority(name: name, like: directory.namesLike(name))
    }
    return found.code
  }
}

extension ImportFolder {
  /// Reads one of the folder's own files of reference data by its mapping.
  fileprivate func rows(_ kind: String) throws -> [ImportedRow] {
    var log = FindingLog()
    let source = try CSVSource.opening("\(path)/\(kind).csv")
    let file = try ImportedFile.read(source, by: mapping(kind), &log)
    try log.throwErrors()
    return file?.rows ?? []
  }
}
