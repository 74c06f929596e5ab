import ArgumentParser
import GRDB
import ProviderRegister
import Store
import Values

struct ServiceSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Record from a day what the council knows of a service.",
    discussion: """
      What was so before stays in the history. Of a service that Ofsted lists, what the council \
      knows counts before Ofsted's word from the day on, and Ofsted's word stays beside it. A \
      service of the council's own can be ended with --closed.

      Example: caremarket service set 2651004 --places 5 --from 2026-09-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "The URN, or the council's own reference.")
  var urn: String

  @Option(help: ArgumentHelp("How many places it has.", valueName: "number"))
  var places: Int?

  @Option(help: ArgumentHelp("Its name.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("Its postcode.", valueName: "postcode"),
    transform: Postcode.init(argument:))
  var postcode: Postcode?

  @Option(help: ArgumentHelp("The provider that owns it.", valueName: "provider"))
  var provider: String?

  @Flag(help: "It is no longer there from the day; only for the council's own.")
  var closed = false

  func validate() throws {
    let isChange = places != nil || name != nil || postcode != nil || provider != nil
    guard isChange != closed else {
      throw ValidationError("Say what is so, as in '--places 5', or say '--closed' alone.")
    }
    guard places ?? 0 >= 0 else { throw ValidationError("'--places' must be 0 or more.") }
    try name?.mustBeWritten(as: "--name")
  }

  func run() throws {
    let day = try from.day()
    let change = try user.change(by: "service set")
    let service = try database.open().change(change) { db in
      let service = try ServiceQueries.known(urn, on: day, db)
      if closed {
        try ServiceKeeping.end(service, on: day, db)
      } else {
        try ServiceKeeping.change(service, to: facts(db), from: day, Recording(change), db)
      }
      return service
    }
    let what = closed ? "Ended" : "Recorded"
    try StandardOutput.say("\(what) \(service.named) from \(day.inWords).")
  }

  private func facts(_ db: Database) throws -> ServiceDetail.Facts {
    ServiceDetail.Facts(
      name: name, postcode: postcode?.compact,
      provider: try provider.map { try ProviderQueries.provider($0, db).number }, places: places)
  }
}

extension Service {
  /// The name with the URN, or the URN alone where Ofsted keeps the name back.
  var named: String { name.map { "\($0) (\(urn))" } ?? urn }
}
