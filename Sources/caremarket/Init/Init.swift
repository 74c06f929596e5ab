import ArgumentParser
import Geography
import Importing
import Store
import Values

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a council's database.",
    discussion: """
      The council is one of England's or Wales's authorities, named or by its code; distances are \
      measured from its centre. For an invented council give a name and a point of the National \
      Grid instead. A file that is there already is never overwritten.

      Example: caremarket init --authority Leeds --centre 'LS1 1UR'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption

  @Option(help: ArgumentHelp("The council: its name or code.", valueName: "name-or-code"))
  var authority: String?

  @Option(
    help: ArgumentHelp(
      "A postcode in the middle of its area (default: the mean of its postcodes).",
      valueName: "postcode"),
    transform: Postcode.init(argument:))
  var centre: Postcode?

  @Option(help: ArgumentHelp("The name of an invented council.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The region of an invented council.", valueName: "region"))
  var region: String = "Elsewhere"

  @Option(help: ArgumentHelp("Metres east on the National Grid.", valueName: "metres"))
  var centreEasting: Int?

  @Option(help: ArgumentHelp("Metres north on the National Grid.", valueName: "metres"))
  var centreNorthing: Int?

  func validate() throws {
    guard authority != nil || name != nil else {
      throw ValidationError("Say whose database it is, as in '--authority Leeds'.")
    }
    guard (centreEasting == nil) == (centreNorthing == nil) else {
      throw ValidationError("Give '--centre-easting' and '--centre-northing' together.")
    }
    guard centre == nil || centreEasting == nil else {
      throw ValidationError("Give a postcode as centre or a point of the grid, not both.")
    }
  }

  func run() throws {
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    let founding = CouncilFounding(
      authority: authority, inventedName: name, inventedRegion: region, postcode: centre,
      centre: point)
    let today = try SystemDay.today()
    let store = try Store.create(at: database.path, change: user.change(by: "init")) { db in
      try founding.carryOut(folder, today: today, db)
    }
    let council = try store.read { db in try Council.fetch(db) }
    try StandardOutput.say(
      """
      Made '\(store.path)' for \(council.authority.name) (\(council.authority.code)).
      Next: caremarket import ofsted-providers FILE
      """)
  }

  private var point: GridPoint? {
    centreEasting.flatMap { east in
      centreNorthing.map { GridPoint(easting: east, northing: $0) }
    }
  }
}

extension Postcode {
  /// Reads a postcode from the command line; throws `ValueError`, which says what one looks like.
  init(argument: String) throws {
    guard let postcode = Postcode(argument) else {
      throw ValueError(mustBe: "a postcode like LS1 1UR")
    }
    self = postcode
  }
}
