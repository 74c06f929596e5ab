import ArgumentParser
import Definitions
import PlacementAgreements
import Store
import Values

struct AgreementOutcomesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract: "Set services, funding and outcomes side by side.",
    discussion: """
      A row for each provider (or service, type or lot) and measure, of the agreements that run on \
      the day: what they cost a week after discounts, who pays, and the last result of each \
      objective. An agreement counts once for each of its measures. A few results say little: look \
      at how many there are.

      Example: caremarket agreement outcomes --by type --as-at 2026-09-30
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: "What to put together by: provider, service, type or lot.")
  var by: AgreementOutcomes.Grouping = .provider

  func run() throws {
    let day = try day.day()
    let measures = try contracts.folder(database).outcomeMeasures()
    let outcomes = try database.open().read { db in try AgreementOutcomes(on: day, by: by, db) }
    try output.print(
      OutputTable(
        outcomes.lines, columns: columns(measures),
        whenEmpty: "No agreement ran on \(day.inWords).",
        closing: "The agreements that ran on \(day.inWords)."))
  }

  private func columns(
    _ measures: CodeDefinitions
  ) -> [TableColumn<AgreementOutcomes.Line>] {
    [
      .text("key", by.heading) { $0.key },
      .code("measure", "Measure") { $0.measure },
      .number("agreements", "n") { $0.agreements },
      .money("averageWeeklyCost", "A week each") { $0.averageWeeklyCost },
      .number("met", "Met") { $0.results[.met] ?? 0 },
      .number("onTrack", "On track") { $0.results[.onTrack] ?? 0 },
      .number("atRisk", "At risk") { $0.results[.atRisk] ?? 0 },
      .number("notMet", "Not met") { $0.results[.notMet] ?? 0 },
      .number("notReviewed", "Not yet") { $0.notReviewed },
      .decimal("goingWell", "Going well (%)") { $0.goingWell?.number }.ifRoom,
      .money("weeklyCost", "All a week") { $0.weeklyCost }.ifRoom,
      .money("socialCare", "Social care") { $0.funded[.socialCare] }.ifRoom,
      .money("health", "Health") { $0.funded[.health] }.ifRoom,
      .money("education", "Education") { $0.funded[.education] }.ifRoom,
      .text("measureTitle", "In words") { $0.measure.map(measures.words) }.ifRoom,
    ]
  }
}

extension AgreementOutcomes.Grouping: ExpressibleByArgument {
  fileprivate var heading: String {
    switch self {
    case .provider: "Provider"
    case .service: "URN"
    case .type: "Type"
    case .lot: "Lot"
    }
  }
}
