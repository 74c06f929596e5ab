import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the visits that were made, the latest first.",
    discussion: """
      A grade is the officers' own, and marked as a draft, until somebody else agrees to it. \
      Cancelled visits are left out unless they are asked for.

      Example: caremarket visit list --service 9000101 --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only those to one service.", valueName: "URN"))
  var service: String?

  @Option(
    help: "Only those with a status.",
    transform: VisitStatus.init(argument:))
  var status: VisitStatus?

  func run() throws {
    let day = try day.day()
    let formats = try contracts.folder(database).reviewFormats()
    let listings = try database.open().read { db in try VisitListing.list(on: day, formats, db) }
      .filter { listing in
        (service.map { $0.uppercased() == listing.visit.urn } ?? true)
          && (status.map { $0 == listing.status } ?? (listing.status != .cancelled))
      }
    try output.print(
      OutputTable(
        listings, columns: VisitList.columns,
        whenEmpty: "No such visit had been made by \(day.inWords).",
        closing: listings.count.counted("visit") + "."))
  }

  private static var columns: [TableColumn<VisitListing>] {
    [
      .text("visit", "No.") { $0.visit.reference }.whole,
      .day("day", "Day") { $0.visit.facts.day },
      .text("urn", "URN") { $0.visit.urn }.whole,
      .text("service", "Service") { $0.service?.name }.ifRoom,
      .text("provider", "Provider") { $0.service?.providerName },
      .code("type", "Type") { $0.visit.facts.type.rawValue },
      .code("status", "Status") { $0.status.rawValue },
      .code("grade", "Grade") { $0.overall?.code },
      .number("openActions", "Open actions") { $0.openActions }.ifRoom,
      .day("replyBy", "Reply by") { $0.replyDay }.ifRoom,
      .list("officers", "Officers") { $0.visit.facts.officers }.ifRoom,
      .number("childrenSpokenTo", "Children spoken to") { $0.visit.facts.childrenSpokenTo }.ifRoom,
    ]
  }
}

extension VisitStatus {
  /// Reads a status from the command line.
  ///
  /// - Throws: `ValueError`, which says which there are.
  fileprivate init(argument: String) throws {
    guard let status = VisitStatus(rawValue: argument) else {
      let known = VisitStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "one of \(known)")
    }
    self = status
  }
}
