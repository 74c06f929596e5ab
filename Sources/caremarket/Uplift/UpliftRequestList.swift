import ArgumentParser
import Definitions
import FeeUplifts
import Store
import Values

struct UpliftRequestList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what providers asked for in a year, and what became of it.",
    discussion: """
      What was asked stands beside what was granted.

      Example: caremarket uplift request list --year 2026-27
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var year: YearOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reasons = try contracts.folder(database).refusalReasons()
    let requests = try database.open().read {
      try UpliftRequestQueries.requests(of: year.year, $0)
    }
    try output.print(
      OutputTable(
        requests,
        columns: [
          .text("request", "Request") { $0.reference }.whole,
          .text("provider", "Provider") { $0.provider },
          .text("agreement", "Agreement") { $0.agreement ?? "all" },
          .day("receivedOn", "Received") { $0.receivedOn },
          .text("asked", "Asked") { $0.asked.inWords },
          .text("granted", "Granted") { $0.decided?.granted?.inWords },
          .code("decision", "Decision") { $0.decided?.decision.rawValue ?? "notYetDecided" },
          .text("reason", "Why") { $0.decided?.reason.map(reasons.words) }.ifRoom.wrapping,
          .text("evidence", "Evidence") { $0.evidence }.ifRoom,
          .text("decisionReference", "Reference") { $0.decided?.reference }.ifRoom,
          .text("decidedBy", "By") { $0.decided?.by }.ifRoom,
          .day("decidedOn", "On") { $0.decided?.on }.ifRoom,
        ],
        whenEmpty: "No provider asked for anything in \(year.year)."))
  }
}
