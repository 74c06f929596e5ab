import ArgumentParser
import Demand
import Geography
import Store
import Values

struct DemandSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Show how many children are looked after on a day, who they are and where they live.",
    discussion: """
      Counts are of children whose episode was open on the day. The rate is of the newest estimate \
      of residents under 18 that describes a day that had come. Where residents by ethnic group came \
      in ('caremarket import ethnic-groups'), the table of ethnic groups says by how many percentage \
      points the share of each, of children whose group is known, is above or below that of residents.

      Example: caremarket demand summary --as-at 2026-03-31 --age-bands 0-4,5-9,10-15,16+
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DemandOptions
  @OptionGroup var day: DayOption
  @OptionGroup var filter: DemandFilterOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let words = try demand.words(database)
    let summary = try database.open().read { db in
      let council = try Council.fetch(db).authority.code
      let headings = words.headings(council: council)
      return CohortSummary(
        Cohort(
          of: try CareHistory(db, .open(day)), on: day, try filter.filter(headings), words.rules),
        population: try PopulationQueries.estimate(of: council, on: day, db)?.people,
        ethnicGroups: try EthnicPopulation.newest(of: council, on: day, db), headings,
        words.rules)
    }
    try output.print(RecordView(summary), flat: OutputTable(summary))
  }
}

extension RecordView {
  fileprivate init(_ summary: CohortSummary) {
    self.init(
      title: "Children looked after on \(summary.day.inWords)",
      fields: [
        .init("asAt", "As at", .day(summary.day)),
        .init("children", "Children looked after", .number(summary.children)),
        .init("per10000", "Of every 10,000 residents under 18", Cell(summary.per10000)),
        .init("population", "Residents under 18", Cell(summary.population)),
        .init("unaccompanied", "Unaccompanied", .number(summary.unaccompanied)),
      ],
      sections: summary.breakdowns.map { breakdown in
        .table(
          key: breakdown.key, heading: "By \(breakdown.title.lowercased())",
          OutputTable(breakdown, residentsAsAt: summary.residentsAsAt))
      })
  }
}

extension OutputTable {
  /// A table of the summary; with the shares of residents where they are known.
  fileprivate init(_ breakdown: CohortSummary.Breakdown, residentsAsAt day: Day?) {
    let isCompared = breakdown.lines.contains { $0.residents != nil }
    let residents: [TableColumn<CohortSummary.Line>] = [
      .decimal("residentsPercent", "Residents, %") { $0.residents?.percent },
      .decimal("difference", "Difference") { $0.residents?.difference },
    ]
    self.init(
      breakdown.lines,
      columns: [
        .text("heading", breakdown.title) { $0.heading },
        .number("children", "Children") { $0.children },
        .decimal("percent", "Share, %") { $0.percent },
      ] + (isCompared ? residents : []),
      whenEmpty: "No child was looked after.",
      closing: isCompared ? day.map(OutputTable.note) : nil)
  }

  private static func note(_ day: Day) -> String {
    """
    Residents under 18 as at \(day.inWords). The difference is in percentage points, of children whose \
    group is known: above 0 there are more of them in care than among residents.
    """
  }

  /// A line for each heading of each table, for spreadsheets.
  fileprivate init(_ summary: CohortSummary) {
    let all = CohortSummary.Line(heading: "All", children: summary.children, percent: nil)
    let lines = summary.breakdowns.flatMap { breakdown in
      breakdown.lines.map { (key: breakdown.key, line: $0) }
    }
    self.init(
      [(key: "all", line: all)] + lines,
      columns: [
        .text("dimension", "By") { $0.key }, .text("heading", "Heading") { $0.line.heading },
        .number("children", "Children") { $0.line.children },
        .decimal("percent", "Share, %") { $0.line.percent },
        .decimal("residentsPercent", "Residents, %") { $0.line.residents?.percent },
        .decimal("difference", "Difference") { $0.line.residents?.difference },
      ],
      whenEmpty: "No child was looked after.")
  }
}
