import ArgumentParser
import GRDB
import Geography
import Importing
import ProviderRegister
import Values

/// Which part of the market a command looks at.
struct AreaOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only the area of one authority.", valueName: "name-or-code"))
  var area: String?

  @Option(help: ArgumentHelp("Only one region, as in 'North West'.", valueName: "name"))
  var region: String?

  @Option(
    help: ArgumentHelp(
      "Only services of a type, in Ofsted's words; may be given several times.", valueName: "type"))
  var type: [String] = []

  /// Makes the filter; throws where a name is not known.
  ///
  /// The types are read, and the directory of authorities, only where there is a name to be found:
  /// together they would be a tenth of the time that a listing takes.
  func filter(
    on day: Day, types: @autoclosure () throws -> CodeList, _ db: Database
  ) throws -> ServiceFilter {
    var filter = ServiceFilter()
    if let area { filter.authority = try authority(area, on: day, db).code }
    if let region { filter.region = try knownRegion(region, db) }
    filter.provisionTypes = try type.map { try knownType($0, types()) }
    return filter
  }

  /// What the area is called in headings, as in "Leeds", "North West" or "England".
  func name(on day: Day, _ db: Database) throws -> String {
    if let area { return try authority(area, on: day, db).name }
    if let region { return try knownRegion(region, db) }
    return "England"
  }

  private func authority(_ name: String, on day: Day, _ db: Database) throws -> Authority {
    let directory = try AuthorityDirectory(db)
    guard let found = directory.authority(named: name, on: day) else {
      throw UnknownAuthority(name: name, like: directory.namesLike(name))
    }
    return found
  }

  private func knownRegion(_ name: String, _ db: Database) throws -> String {
    guard let known = try AuthorityDirectory(db).region(named: name) else {
      throw UnknownRegion(name: name)
    }
    return known
  }

  private func knownType(_ name: String, _ types: CodeList) throws -> String {
    guard let known = types.code(for: name) else {
      throw UnknownProvisionType(name: name, known: types.codes)
    }
    return known
  }
}
