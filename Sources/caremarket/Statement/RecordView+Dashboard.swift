import MarketPosition
import Values

extension RecordView {
  /// A month's dashboard, a table with some columns for each "we will" statement.
  init(
    _ dashboard: Dashboard,
    _ columns: (DashboardDefinition) -> [TableColumn<DashboardLine>]
  ) {
    self.init(
      title: "\(dashboard.definition.title), \(dashboard.month.inWords)",
      fields: [
        .init("month", "Month", .text(dashboard.month.description)),
        .init("asAt", "As at", .day(dashboard.day)),
      ]
        + DashboardStatus.allCases.map { status in
          .init(
            status.rawValue, dashboard.definition.words[status] ?? "",
            .number(dashboard.count(status)))
        },
      sections: dashboard.parts.map { part in
        .table(
          key: part.statement.key, heading: part.statement.weWill,
          OutputTable(
            part.lines, columns: columns(dashboard.definition),
            whenEmpty: "Nothing is measured."))
      })
  }
}

extension OutputTable {
  /// A line for each measure, for spreadsheets.
  init(_ dashboard: Dashboard) {
    let lines = dashboard.parts.flatMap { part in part.lines.map { (part.statement, $0) } }
    let columns = DashboardLine.allColumns(dashboard.definition)
    self.init(
      lines,
      columns: [.text("statement", "We will") { $0.0.key }]
        + columns.map { column in column.of { $0.1 } },
      whenEmpty: "Nothing is measured.")
  }
}

extension DashboardLine {
  /// What people see on a terminal.
  static func columns(_ definition: DashboardDefinition) -> [TableColumn<DashboardLine>] {
    [
      .text("measure", "Measure") { $0.measure.label }.wrapping,
      .text("figure", "Now") { $0.now?.inWords }.whole,
      .text("target", "Target") { $0.targetInWords }.wrapping,
      .text("statusWords", "Status") { definition.words[$0.status] }.wrapping,
      .text("sinceYear", "In a year") { $0.sinceYear.inWords }.wrapping,
      .day("asAt", "As at") { $0.asAt },
    ]
  }

  /// What machines get, those that people see first.
  static func allColumns(_ definition: DashboardDefinition) -> [TableColumn<DashboardLine>] {
    columns(definition) + [
      .decimal("value", "Value") { $0.now?.number },
      .decimal("targetValue", "Target value") { $0.target },
      .code("unit", "Unit") { $0.measure.measure.unit.rawValue },
      .text("sinceMonth", "In a month") { $0.sinceMonth.inWords },
      .text("yearBefore", "Year before") { $0.sinceYear.earlier?.inWords },
      .text("monthBefore", "Month before") { $0.sinceMonth.earlier?.inWords },
      .code("status", "Status code") { $0.status.rawValue },
      .rating("rating", "RAG") { $0.status.rating },
      .text("direction", "Direction") { $0.direction },
      .text("sentence", "In words") { $0.sentence },
    ]
  }

  /// Whether the year's change is for the better.
  var direction: String? { isBetter.map { $0 ? "better" : "worse" } }
}
