import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct IndependentReportLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record that a home's report of a month was received, and its two opinions.",
    discussion: """
      Nothing of the report itself is kept. Where an opinion is not what it should be, log a concern \
      as well.

      Example: caremarket independent-report log 9000101 --month 2026-10 --received 2026-11-05 \
      --safeguarded yes --well-being yes
      """
  )

  /// An opinion of the independent person.
  enum Opinion: String, CaseIterable, ExpressibleByArgument {
    case yes
    case no
  }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The home's URN.")
  var service: String

  @Option(
    help: ArgumentHelp("The month that it is of, as 2026-10.", valueName: "month"),
    transform: Month.init(argument:))
  var month: Month

  @Option(
    help: ArgumentHelp("When it was received (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var received: Day?

  @Option(help: "Whether children are effectively safeguarded: yes or no.")
  var safeguarded: Opinion

  @Option(help: "Whether their well-being is promoted: yes or no.")
  var wellBeing: Opinion

  func run() throws {
    let today = try SystemDay.today()
    let rules = try contracts.folder(database).visitRules()
    let change = try user.change(by: "independent-report log")
    let report = try database.open().change(change) { db in
      let service = try ServiceQueries.known(service, on: min(received ?? today, today), db)
      let report = IndependentReport(
        urn: service.urn, month: month, receivedOn: received ?? today,
        isSafeguarding: safeguarded == .yes, isPromotingWellBeing: wellBeing == .yes)
      try report.keep(of: service, today: today, rules, Recording(change), db)
      return report
    }
    let both = report.isSafeguarding && report.isPromotingWellBeing
    let advice = both ? "" : " Log a concern about what is not as it should be."
    try StandardOutput.say(
      "Recorded the report on \(report.urn) for \(month.inWords).\(advice)")
  }
}
