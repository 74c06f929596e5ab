import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct IndependentReportList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the homes in use and the months for which a report came, or did not.",
    discussion: """
      Homes in use are the council's own, those where its children live, and those that it visited \
      or had a report of. A home is asked for the first whole month after it was registered.

      Example: caremarket independent-report list --month 2026-10 --missing
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "The month, as 2026-10 (default: the last one that has ended).", valueName: "month"),
    transform: Month.init(argument:))
  var month: Month?

  @Option(
    help: ArgumentHelp("The last of several months, from '--month' on.", valueName: "month"),
    transform: Month.init(argument:))
  var through: Month?

  @Flag(help: "Only those that did not come.")
  var missing = false

  func validate() throws {
    guard let through else { return }
    guard let month, month <= through else {
      throw ValidationError("'--through' is the last month, and '--month' the first before it.")
    }
  }

  func run() throws {
    let day = try day.day()
    let first = month ?? Month(containing: day).adding(months: -1)
    let rules = try contracts.folder(database).visitRules()
    let used = try database.open().read { db in try ServicesInUse(on: day, db) }
    let lines = IndependentReportLine.list(
      from: first, through: through ?? first, of: used, rules)
    let shown = lines.filter { !missing || $0.report == nil }
    let absent = lines.count { $0.report == nil }
    try output.print(
      OutputTable(
        shown, columns: IndependentReportList.columns,
        whenEmpty: missing
          ? "No report was missing." : "No home in use was to be reported on then.",
        closing: "\(absent) of \(lines.count.counted("report")) missing."))
  }

  private static var columns: [TableColumn<IndependentReportLine>] {
    [
      .text("urn", "URN") { $0.service.urn }.whole,
      .text("service", "Service") { $0.service.name }.ifRoom,
      .text("provider", "Provider") { $0.service.providerName },
      .text("month", "Month") { $0.month.description }.whole,
      .day("received", "Received") { $0.report?.receivedOn },
      .flag("safeguarded", "Safeguarded") { $0.report?.isSafeguarding },
      .flag("wellBeing", "Well-being") { $0.report?.isPromotingWellBeing },
    ]
  }
}
