import ArgumentParser
import Demand
import GRDB
import Geography
import Store
import Values

struct DemandTrend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Set the main figures of several years side by side.",
    discussion: """
      Each line is of 31 March, or of the year that ended then. Of the first year that was \
      imported, children who left before it are not known, so that starts and moves are too few. With \
      '--only' children stand under the headings of the day: 31 March, the day of the start or of \
      leaving; the rate stays one of all residents under 18.

      Example: caremarket demand trend --from 2021-22 --through 2025-26 --only area=Outside
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DemandOptions
  @OptionGroup var filter: DemandFilterOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The first year, as in 2021-22.", valueName: "year"),
    transform: FinancialYear.init(argument:))
  var from: FinancialYear

  @Option(
    help: ArgumentHelp("The last year, as in 2025-26.", valueName: "year"),
    transform: FinancialYear.init(argument:))
  var through: FinancialYear

  func validate() throws {
    guard from <= through else {
      throw ValidationError(
        "'--from' is the first year and '--through' the last, so \(from) cannot come after \(through)."
      )
    }
  }

  /// The children who were looked after in any of the years.
  private var scope: CareScope {
    DayRange(from: from.firstDay, through: through.lastDay).map { .lookedAfter($0) } ?? .everyone
  }

  func run() throws {
    let words = try demand.words(database)
    let trend = try database.open().read { db in
      let council = try Council.fetch(db).authority.code
      let wanted = try filter.filter(words.headings(council: council))
      return TrendSummary(
        of: try CareHistory(db, scope), from: from, through: through,
        population: try populations(of: council, db), words.scheme, council: council, words.rules,
        only: wanted)
    }
    try output.print(OutputTable(trend))
  }

  private func populations(of council: String, _ db: Database) throws -> [FinancialYear: Int] {
    try (from.startYear...through.startYear).map(FinancialYear.init(startYear:))
      .reduce(into: [:]) { populations, year in
        populations[year] =
          try PopulationQueries.estimate(of: council, on: year.lastDay, db)?.people
      }
  }
}

extension OutputTable {
  fileprivate init(_ trend: TrendSummary) {
    self.init(
      trend.lines,
      columns: [
        .text("year", "Year") { $0.year.description }.whole,
        .number("children", "Children") { $0.children },
        .decimal("changePercent", "Change, %") { $0.changePercent },
        .number("per10000", "Per 10,000") { $0.per10000 },
        .number("started", "Started") { $0.started },
        .number("ceased", "Ceased") { $0.ceased },
        .decimal("manyPlacementsPercent", "3+ moves, %") { $0.manyPlacements.percent }.ifRoom,
        .decimal("settledPercent", "Settled, %") { $0.longTerm.percent }.ifRoom,
        .decimal("farPercent", "20+ mi, %") { $0.farPercent },
        .decimal("outsidePercent", "Outside, %") { $0.outside.percent }.ifRoom,
        .number("unaccompanied", "Unaccompanied") { $0.unaccompanied }.ifRoom,
        .number("withoutUnaccompanied", "Without unaccompanied") {
          $0.children - $0.unaccompanied
        }.ifRoom,
      ],
      whenEmpty: "There is no such year.")
  }
}
