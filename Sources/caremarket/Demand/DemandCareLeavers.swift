import ArgumentParser
import Demand
import Store
import Values

struct DemandCareLeavers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "care-leavers",
    abstract: "Show what became of the young people who have left care, by age.",
    discussion: """
      As the return has them about their birthday in the year, from the 17th to the 21st (OC3). Those \
      who died or returned home for six months or more are in no count, as in the published \
      statistics; every share is of all the others. Which code counts as suitable, in work or staying \
      put is in Contracts/Demand/measures.yaml.

      Example: caremarket demand care-leavers --year 2025-26
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DefinitionsOptions
  @OptionGroup var year: ReturnYearOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (year, rules, codes) = (
      try year.financialYear(), try demand.rules(database), try demand.codes(database)
    )
    let leavers = try database.open().read { try CareLeaver.all(in: year...year, $0) }
    let summary = CareLeaverSummary(of: leavers, in: year, codes, rules)
    try output.print(RecordView(summary), flat: OutputTable(all: summary))
  }
}

extension RecordView {
  fileprivate init(_ summary: CareLeaverSummary) {
    self.init(
      title: "Young people who have left care, in \(summary.year)",
      fields: [
        .init("year", "Year", .text(summary.year.description)),
        .init("careLeavers", "Care leavers", .number(summary.counted.last ?? 0)),
        .init("leftOut", "Died or returned home, in no count", .number(summary.leftOut)),
      ],
      sections: [
        .table(
          key: "main", heading: "How they are",
          OutputTable(summary, "What", summary.main, whenEmpty: OutputTable.none(summary)))
      ]
        + summary.breakdowns.filter { !$0.lines.isEmpty }.map { breakdown in
          .table(
            key: breakdown.question.rawValue, heading: "By \(breakdown.question.title)",
            OutputTable(
              summary, breakdown.question.title.capitalizedFirst, breakdown.lines,
              whenEmpty: "Nobody."))
        })
  }
}

extension CareLeaverQuestion {
  fileprivate var title: String {
    switch self {
    case .age: "age"
    case .inTouch: "contact"
    case .inEducationOrWork: "education or work"
    case .activity: "activity"
    case .suitability: "suitability of accommodation"
    case .accommodation: "accommodation"
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension OutputTable {
  fileprivate static func none(_ summary: CareLeaverSummary) -> String {
    "The return of \(summary.year) is not there, or names nobody who has left care (OC3)."
  }

  /// The lines under a heading, with the number and the share of each age band and of all.
  fileprivate init(
    _ summary: CareLeaverSummary, _ title: String, _ lines: [CareLeaverSummary.Line],
    whenEmpty: String
  ) {
    let names = summary.bands.map { (key: "aged\($0.replacing("-", with: "To"))", title: $0) }
    let bands = (names + [(key: "all", title: "All")]).enumerated()
    self.init(
      summary.counted.last == 0 ? [] : lines,
      columns: [TableColumn<CareLeaverSummary.Line>.text("heading", title) { $0.heading }.wrapping]
        + bands.flatMap { index, band in
          [
            TableColumn<CareLeaverSummary.Line>.number(band.key, band.title) {
              $0.parts[index].part
            },
            .decimal("\(band.key)Percent", "%") { $0.parts[index].percent },
          ]
        },
      whenEmpty: whenEmpty)
  }

  /// A line for each heading of each table and each age band, for spreadsheets.
  fileprivate init(all summary: CareLeaverSummary) {
    let tables =
      [(key: "main", lines: summary.main)]
      + summary.breakdowns.map { (key: $0.question.rawValue, lines: $0.lines) }
    let bands = summary.bands + ["All"]
    let rows = tables.flatMap { table in
      table.lines.flatMap { line in
        zip(bands, line.parts).map { (key: table.key, heading: line.heading, age: $0, part: $1) }
      }
    }
    self.init(
      summary.counted.last == 0 ? [] : rows,
      columns: [
        .text("table", "Table") { $0.key }, .text("heading", "Heading") { $0.heading },
        .text("age", "Age") { $0.age }, .number("careLeavers", "Care leavers") { $0.part.part },
        .number("of", "Of") { $0.part.whole }, .decimal("percent", "Share, %") { $0.part.percent },
      ],
      whenEmpty: OutputTable.none(summary))
  }
}
