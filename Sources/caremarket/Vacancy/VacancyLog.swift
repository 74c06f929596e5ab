import ArgumentParser
import ProviderRegister
import Store
import Values

struct VacancyLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record how many places of a service are free on a day.",
    discussion: """
      More than the registered places is refused. A second word of the same day takes the place of \
      the first, which stays in the audit trail.

      Example: caremarket vacancy log SC900014 --places 2 --day 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption

  @Argument(help: "The service's URN.")
  var urn: String

  @Option(help: ArgumentHelp("How many places are free.", valueName: "number"))
  var places: Int

  @Option(
    help: ArgumentHelp(
      "The day of which that is known (default: today, or CAREMARKET_TODAY).", valueName: "day"),
    transform: Day.init(argument:))
  var day: Day?

  func validate() throws {
    guard places >= 0 else { throw ValidationError("'--places' must be 0 or more.") }
  }

  func run() throws {
    let today = try SystemDay.today()
    let day = day ?? today
    let change = try user.change(by: "vacancy log")
    let service = try database.open().change(change) { db in
      let service = try ServiceQueries.known(urn, on: min(day, today), db)
      try Vacancy.record(places, of: service, on: day, today: today, Recording(change), db)
      return service
    }
    let registered = service.places.map { " of \($0)" } ?? ""
    try StandardOutput.say(
      "\(service.urn) had \(places)\(registered) places free on \(day.inWords).")
  }
}
