import ArgumentParser
import Demand
import Store
import Values

struct DemandNeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "needs",
    abstract: "Show how many children are disabled, have special educational needs, or both.",
    discussion: """
      A child is disabled where the return gives the child's disability as the need; it has one need of \
      each child, so others may be too. Special educational needs come from the council's education \
      service ('caremarket import special-educational-needs'): an education, health and care plan or \
      SEN support on the day.

      Example: caremarket demand needs --as-at 2026-03-31
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (day, rules) = (try day.day(), try contracts.folder(database).measureRules())
    let summary = try database.open().read { db in
      EducationalNeedSummary(
        Cohort(of: try CareHistory(db, .open(day)), on: day, rules),
        try EducationalNeeds(on: day, db), rules)
    }
    try output.print(RecordView(summary), flat: OutputTable(all: summary))
  }
}

extension RecordView {
  fileprivate init(_ summary: EducationalNeedSummary) {
    self.init(
      title: "Disability and special educational needs on \(summary.day.inWords)",
      fields: [
        .init("asAt", "As at", .day(summary.day)),
        .init("children", "Children looked after", .number(summary.children)),
        .init("isListed", "Special educational needs known", .flag(summary.isListed)),
      ],
      sections: tables(summary).map { table in
        .table(
          key: table.key, heading: table.heading,
          OutputTable(summary.isListed ? table.lines : [], table.title))
      })
  }
}

private typealias NeedTable = (
  key: String, heading: String, title: String, lines: [EducationalNeedSummary.Line]
)

private func tables(_ summary: EducationalNeedSummary) -> [NeedTable] {
  [
    ("combinations", "Disability and special educational needs", "Need", summary.combinations),
    ("provisions", "Plan or support", "Provision", summary.provisions),
    ("types", "Primary type of need", "Type", summary.types),
  ].prefix(summary.isListed ? 3 : 1).map(\.self)
}

extension OutputTable {
  fileprivate static let none = """
    No list of special educational needs holds on the day. Bring one in with
    'caremarket import special-educational-needs FILE'.
    """

  fileprivate init(_ lines: [EducationalNeedSummary.Line], _ title: String) {
    self.init(
      lines,
      columns: [
        .text("heading", title) { $0.heading },
        .number("children", "Children") { $0.children },
        .decimal("percent", "Share, %") { $0.percent },
      ],
      whenEmpty: OutputTable.none)
  }

  /// A line for each heading of each table, for spreadsheets.
  fileprivate init(all summary: EducationalNeedSummary) {
    let rows = tables(summary).flatMap { table in table.lines.map { (key: table.key, line: $0) } }
    self.init(
      summary.isListed ? rows : [],
      columns: [
        .text("table", "Table") { $0.key }, .text("heading", "Heading") { $0.line.heading },
        .number("children", "Children") { $0.line.children },
        .decimal("percent", "Share, %") { $0.line.percent },
      ],
      whenEmpty: OutputTable.none)
  }
}
