import ArgumentParser
import MarketPosition
import ProviderRegister
import Store
import Values

struct SupplySummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Count services, places, owners and judgements by type of provision.",
    discussion: """
      For the whole register where no area is chosen. Judgements are on two scales that are kept \
      apart: four points, and the three outcomes of supported accommodation. Concentration is the \
      Herfindahl-Hirschman index of owners' places, from 0 to 10,000.

      Example: caremarket supply summary --area Leeds --as-at 2025-03-31 --format json
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var area: AreaOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let (name, services) = try database.open().read { db in
      let filter = try area.filter(on: day, types: imports.provisionTypes(database), db)
      return (try area.name(on: day, db), try ServiceQueries.services(on: day, filter, db))
    }
    let summary = SupplySummary(of: services, asAt: day)
    try output.print(table(summary, services), nested: json(summary, name))
  }

  private func table(_ summary: SupplySummary, _ services: [Service]) -> OutputTable {
    let total = SupplySummary.total(of: services)
    return OutputTable(
      summary.byType, columns: SupplySummaryCommand.columns,
      whenEmpty: "No service was on the register on \(summary.asAt.inWords).",
      closing: "\(total.services.counted("service")) of \(total.providers.counted("provider")).")
  }

  private func json(_ summary: SupplySummary, _ area: String) -> JSONValue {
    let table = OutputTable(
      summary.byType, columns: SupplySummaryCommand.columns, whenEmpty: "")
    return [
      "asAt": .text(summary.asAt.description), "area": .text(area), "byType": JSONValue(table),
    ]
  }

  private static var columns: [TableColumn<SupplySummary.Line>] {
    let counts: [TableColumn<SupplySummary.Line>] = [
      .text("provisionType", "Type") { $0.provisionType }.wrapping,
      .number("services", "Services") { $0.services },
      .number("places", "Places") { $0.places },
      .number("providers", "Providers") { $0.providers },
    ]
    let always: [(Judgement, String)] = [
      (.outstanding, "Outst."), (.good, "Good"), (.requiresImprovement, "Req. imp."),
      (.inadequate, "Inad."),
    ]
    let ifRoom: [(Judgement, String)] = [
      (.notYetInspected, "Not yet"), (.consistentlyStrong, "Strong"),
      (.inconsistentQuality, "Inconsistent"), (.seriousWeaknesses, "Weaknesses"),
    ]
    return counts + always.map { column($0.0, $0.1) } + ifRoom.map { column($0.0, $0.1).ifRoom }
      + [.number("ownerHHI", "HHI") { $0.ownerHHI }.ifRoom]
  }

  private static func column(
    _ judgement: Judgement, _ heading: String
  ) -> TableColumn<SupplySummary.Line> {
    .number(judgement.rawValue, heading) { $0.count(judgement) }
  }
}
