import ArgumentParser
import Definitions
import PlacementAgreements
import Store
import Values

struct FundingShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show who pays which share of placements, and what that costs each in a year.",
    discussion: """
      The view of the joint funding panel: without a reference every agreement in force on the day; \
      with one, each split of its year, from which day it holds, and what was proposed. The year's \
      costs are those of 'caremarket agreement commitment', actual and forecast. Shares are divided so \
      that the pence add up to the fee. Where no split was agreed, each kind of fee line has the \
      funder that Contracts/Agreements/fee-line-kinds.yaml names.

      Example: caremarket funding show WM-0001 --year 2026-27
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "Only one agreement, by its reference.")
  var agreement: String?

  @Option(
    help: ArgumentHelp("The financial year (default: the day's).", valueName: "year"),
    transform: FinancialYear.init(argument:))
  var year: FinancialYear?

  func run() throws {
    let day = try day.day()
    let year = year ?? FinancialYear(containing: day)
    let terms = try contracts.folder(database).costTerms(of: year)
    let store = try database.open()
    if let agreement {
      let view = try store.read { db in
        try RecordView(
          funding: FundingFile(agreement, FundingBook(of: year, asAt: day, by: terms, db), db))
      }
      return try output.print(view)
    }
    let listings = try store.read { db in
      try FundingListing.list(on: day, FundingBook(of: year, asAt: day, by: terms, db), db)
    }
    try output.print(FundingShow.table(listings, of: year, on: day))
  }

  private static func table(
    _ listings: [FundingListing], of year: FinancialYear, on day: Day
  ) -> OutputTable {
    let total = listings.reduce(Money.zero) { $0 + $1.costs.total }
    return OutputTable(
      listings,
      columns: [
        .text("agreement", "Agreement") { $0.reference }.whole,
        .text("provider", "Provider") { $0.provider }.ifRoom,
        .day("splitFrom", "Split from") { $0.split?.range.from }.ifRoom,
        .code("basis", "Shares are") { $0.split?.basis.rawValue }.ifRoom,
      ] + TableColumn.shares(\.split) + TableColumn.costs(\.costs),
      whenEmpty: "No agreement was in force on \(day.inWords).",
      closing: "In force on \(day.inWords), in \(year): \(total.inWords).")
  }
}

extension RecordView {
  fileprivate init(funding file: FundingFile) {
    self.init(
      title: "Funding of \(file.agreement.reference) in \(file.year)",
      fields: [
        .init("agreement", "Agreement", .text(file.agreement.reference)),
        .init("year", "Year", .text(file.year.description)),
        .init("total", "Cost of the year", .money(file.costs.total)),
        .init("unallocated", "Of which nobody pays", .money(file.costs.unallocated)),
      ],
      sections: [
        .table(key: "splits", heading: "Who pays, from which day", RecordView.splits(file)),
        .table(key: "proposals", heading: "Proposals", RecordView.proposals(file)),
      ])
  }

  private static func splits(_ file: FundingFile) -> OutputTable {
    OutputTable(
      file.spans,
      columns: [
        .day("from", "From") { $0.range.from },
        .day("through", "To") { $0.range.through },
        .code("basis", "Shares are") { $0.split?.basis.rawValue }.ifRoom,
      ] + TableColumn.shares(\.split) + TableColumn.costs(\.costs)
        + [.text("decision", "Decision") { $0.split?.decisionReference }.ifRoom],
      whenEmpty: "Nothing is paid for it in \(file.year).")
  }

  private static func proposals(_ file: FundingFile) -> OutputTable {
    OutputTable(
      file.proposals,
      columns: [
        .text("proposal", "Proposal") { $0.reference }.whole,
        .day("from", "From") { $0.from },
        .text("socialCare", "Social care") { $0.shares[.socialCare].inWords },
        .text("health", "Health") { $0.shares[.health].inWords },
        .text("education", "Education") { $0.shares[.education].inWords },
        .text("proposedBy", "By") { $0.proposedBy }.ifRoom,
        .day("proposedOn", "On") { $0.proposedOn }.ifRoom,
        .code("decision", "Decision") { $0.decided?.decision.rawValue ?? "notYetDecided" },
        .text("decidedBy", "Decided by") { $0.decided?.by }.ifRoom,
        .day("decidedOn", "Decided on") { $0.decided?.on }.ifRoom,
        .text("decisionReference", "Reference") { $0.decided?.reference }.ifRoom,
        .text("tool", "Tool") { $0.tool }.ifRoom,
      ],
      whenEmpty: "None.")
  }
}
