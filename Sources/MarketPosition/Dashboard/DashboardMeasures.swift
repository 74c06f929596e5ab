import Documents
import Values

/// What the council said it will do, and whether it does: the dashboard, as the statement shows it.
///
/// The public edition shows how each measure stands and no number, and that only where few children
/// are not behind it.
struct DashboardMeasures: MeasureSet {
  static let figureNames = ["dashboard.day", "dashboard.measures", "dashboard.onTarget"]
  static let tableNames = ["dashboard"]

  let dashboard: Dashboard
  let edition: Edition
  /// The counts that the public is not shown.
  let hidden: ClosedRange<Int64>

  var tables: [StatementTable] {
    [
      StatementTable(
        id: "dashboard",
        caption: "What we said we will do, and how it stands on \(dashboard.day.inWords)",
        columns: [.init("We will"), .init("Measure")]
          + (isInternal ? [.init("Figure", .number), .init("As at", .text)] : [])
          + [.init("Target"), .init("Stands"), .init("Over a year")],
        rows: dashboard.parts.flatMap { part in part.lines.map { row(part.statement, $0) } },
        notes: ["Targets are those of Contracts/Statement/dashboard.yaml."]
          + (isInternal ? [] : [DashboardMeasures.note]))
    ]
  }

  private static let note =
    "How a measure stands is not shown where few children are behind it."

  private var isInternal: Bool { edition == .internal }

  private func row(
    _ statement: DashboardDefinition.Statement, _ line: DashboardLine
  ) -> StatementTable.Row {
    let words = [
      line.targetInWords ?? "",
      isShown(line) ? dashboard.definition.words[line.status] ?? "" : DashboardMeasures.notShown,
      isShown(line) ? line.changeInWords(isShown) : DashboardMeasures.notShown,
    ]
    return .init(
      [.words(statement.weWill), .words(line.measure.label)]
        + (isInternal ? figures(line, statement.key) : []) + words.map { .words($0) })
  }

  private static let notShown = "Not shown"

  /// The figure and its day, for the council's own eyes.
  private func figures(_ line: DashboardLine, _ key: String) -> [StatementTable.Entry] {
    let headings = [
      FigureHeading(dimension: "statement", heading: key),
      FigureHeading(dimension: "measure", heading: line.measure.label),
    ]
    let cells = [
      ("dashboard", line.now?.cell), ("dashboardDay", line.asAt.map(Cell.day)),
    ]
    return cells.map { name, cell in
      .figure(Figure(measure(name), headings, cell ?? .missing(.notAvailable), .open))
    }
  }

  private func isShown(_ line: DashboardLine) -> Bool { line.now.map(isShown) ?? true }

  private func isShown(_ figure: TrendFigure) -> Bool {
    isInternal || figure.children.allSatisfy { !hidden.contains(Int64($0)) }
  }

  private func measure(_ name: String) -> FigureMeasure {
    FigureMeasure(
      name: name, what: "What we said we will do", unit: .number,
      period: "\(dashboard.month)", asAt: dashboard.day,
      definition: "As the sufficiency dashboard of the month has it.",
      source: "Contracts/Statement/dashboard.yaml and the records that it names",
      command: "caremarket statement dashboard --month \(dashboard.month)")
  }

  var figures: [String: Figure] {
    let shown = dashboard.lines.filter { $0.status.rating != nil && isShown($0) }
    return [
      "dashboard.day": .text(measure("dashboard-day"), .day(dashboard.day)),
      "dashboard.measures": Figure(
        measure("dashboard-measures"), [], .count(shown.count), .open),
      "dashboard.onTarget": Figure(
        measure("dashboard-onTarget"), [], .count(shown.count { $0.status == .onTarget }), .open),
    ]
  }
}

extension DashboardLine {
  /// Whether it is better or worse than a year before, as far as both figures may be shown.
  fileprivate func changeInWords(_ isShown: (TrendFigure) -> Bool) -> String {
    guard let earlier = sinceYear.earlier, isShown(earlier) else { return "Not known" }
    switch isBetter {
    case true?: return "Better"
    case false?: return "Worse"
    case nil: return "No real change"
    }
  }
}

extension TrendFigure {
  /// The numbers of children, or of their placements, that it tells of.
  fileprivate var children: [Int] {
    switch self {
    case .count(let number): [number]
    case .share(let part, let whole): [part, whole - part]
    case .rate(let number, _, _): [number]
    case .amount(_, let number): [number]
    }
  }

  fileprivate var cell: Cell {
    switch self {
    case .count(let number): .count(number)
    case .share(let part, let whole): .share(part, of: whole, decimals: 0)
    case .rate: .text(inWords)
    case .amount(let money, _): .money(money)
    }
  }
}
