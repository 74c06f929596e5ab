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
  func filter(on day: Day, types: CodeList, _ db: Database) throws -> ServiceFilter {
    var filter = ServiceFilter()
    let directory = try AuthorityDirectory(db)
    if let area { filter.authority = try authority(area, on: day, directory).code }
    if let region {
      guard let known = directory.region(named: region) else { throw UnknownRegion(name: region) }
      filter.region = known
    }
    filter.provisionTypes = try type.map { written in
      guard let known = types.code(for: written) else {
        throw UnknownProvisionType(name: written, known: types.codes)
      }
      return known
    }
    return filter
  }

  /// What the area is called in headings, as in "Leeds", "North West" or "England".
  func name(on day: Day, _ db: Database) throws -> String {
    let directory = try AuthorityDirectory(db)
    if let area { return try authority(area, on: day, directory).name }
    return region.flatMap(directory.region) ?? "England"
  }

  private func authority(
    _ name: String, on day: Day, _ directory: AuthorityDirectory
  ) throws -> Authority {
    guard let found = directory.authority(named: name, on: day) else {
      throw UnknownAuthority(name: name, like: directory.namesLike(name))
    }
    return found
  }
}
