import ArgumentParser
import GRDB
import Geography
import Importing
import ProviderRegister
import Store
import Values

struct ServiceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a service that no file has yet.",
    discussion: """
      A service that Ofsted does not register one by one, such as the council's own fostering \
      service, takes a reference of the council's own: letters, a hyphen and digits. A home that \
      Ofsted has registered since its last file takes its URN; from then on Ofsted's files tell of it.

      Example: caremarket service add WM-003 --name 'Westmarch Supported Lodgings' \
      --type 'Supported Accommodation' --provider 'Westmarch Council'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "Ofsted's URN, or a reference of the council's own such as WM-001.")
  var urn: String

  @Option(help: ArgumentHelp("The type of provision, in Ofsted's words.", valueName: "type"))
  var type: String

  @Option(help: ArgumentHelp("Its name.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The provider that owns it.", valueName: "provider"))
  var provider: String?

  @Option(
    help: ArgumentHelp(
      "The authority in whose area it is (default: the council).", valueName: "name-or-code"))
  var area: String?

  @Option(
    help: ArgumentHelp("Who runs it, as in 'Local Authority'.", valueName: "sector"))
  var sector: String?

  @Option(
    help: ArgumentHelp("Its postcode.", valueName: "postcode"),
    transform: Postcode.init(argument:))
  var postcode: Postcode?

  @Option(help: ArgumentHelp("How many places it has.", valueName: "number"))
  var places: Int?

  @Option(
    help: ArgumentHelp("The day of its registration.", valueName: "day"),
    transform: Day.init(argument:))
  var registeredOn: Day?

  func validate() throws {
    guard ServiceReference(urn) != nil else {
      throw ValidationError(
        "'\(urn)' is neither a URN (SC and six digits, or seven digits) nor a reference like WM-001."
      )
    }
    guard places ?? 0 >= 0 else { throw ValidationError("'--places' must be 0 or more.") }
  }

  func run() throws {
    guard let reference = ServiceReference(urn) else { return }
    let day = try from.day()
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    let change = try user.change(by: "service add")
    try database.open().change(change) { db in
      try ServiceKeeping.add(
        reference, facts(on: day, folder, db), registered: registeredOn, from: day, db)
    }
    try StandardOutput.say("Added \(reference.text) from \(day.inWords).")
  }

  private func facts(
    on day: Day, _ folder: ImportFolder, _ db: Database
  ) throws -> ServiceRecord.Facts {
    var facts = ServiceRecord.Facts(ofType: try folder.provisionType(type))
    facts.name = name
    facts.registrationStatus = "active"
    facts.provider = try provider.map { try ProviderQueries.provider($0, db).number }
    facts.sector = try sector.map(folder.sector)
    facts.postcode = postcode?.compact
    facts.places = places
    let authority = try authority(on: day, db)
    facts.authority = authority.code
    facts.region = authority.region
    return facts
  }

  private func authority(on day: Day, _ db: Database) throws -> Authority {
    guard let area else { return try Council.fetch(db).authority }
    let directory = try AuthorityDirectory(db)
    guard let found = directory.authority(named: area, on: day) else {
      throw UnknownAuthority(name: area, like: directory.namesLike(area))
    }
    return found
  }
}

extension ImportFolder {
  fileprivate func provisionType(_ written: String) throws -> String {
    let known = try codeList("provision-types")
    guard let type = known.code(for: written) else {
      throw UnknownProvisionType(name: written, known: known.codes)
    }
    return type
  }

  fileprivate func sector(_ written: String) throws -> String {
    let known = try codeList("sectors")
    guard let sector = known.code(for: written) else {
      throw UnknownSector(name: written, known: known.codes)
    }
    return sector
  }
}
