import ArgumentParser
import Documents
import MarketPosition
import Values

struct StatementExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what a figure of the statement means and how it was made.",
    discussion: """
      A figure is named by its identifier, as statement.json and the page have it, or by the name that \
      sections use. It shows the figure as it is, whatever an edition hides, so it is for the council \
      alone; with '--edition public' it is shown as the public sees it.

      Example: caremarket statement explain demand.lookedAfter --edition internal
      """
  )

  @OptionGroup var statement: StatementOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: ArgumentHelp("The figure's identifier or name.", valueName: "figure"))
  var figure: String

  func run() throws {
    let (made, _) = try statement.made(on: day.day())
    guard let found = made.book.figures[figure] ?? made.allFigures.first(where: { $0.id == figure })
    else { throw UnknownFigure(name: figure, known: made.knownFigures) }
    try output.print(RecordView(found, made))
  }
}

extension Figure {
  /// Under which headings it stands, as in "age: 10 to 15", where it stands under any.
  fileprivate var filters: [RecordView.Field] {
    let words = headings.filter { $0.dimension != "as" }.map { "\($0.dimension): \($0.heading)" }
    return words.isEmpty ? [] : [.init("filters", "Of which", .list(words))]
  }
}

extension Statement {
  /// What figures can be called.
  fileprivate var knownFigures: [String] { book.figures.keys + allFigures.map(\.id) }
}

extension RecordView {
  fileprivate init(_ figure: Figure, _ statement: Statement) {
    let measure = figure.measure
    self.init(
      title: figure.label,
      fields: [
        .init("figure", "Figure", .text(figure.id)),
        .init("value", "Value", Cell(statement.shown(figure))),
        .init("unit", "In", .code(figure.unit.rawValue)),
        .init("asAt", "As at", .day(measure.asAt)),
      ] + figure.filters + [
        .init("definition", "Definition", .text(measure.definition)),
        .init("source", "Source", .text(measure.source)),
        .init("imports", "Imports", .list(statement.imports(of: figure))),
        .init("command", "Made by", .text(measure.command)),
      ],
      sections: [
        .table(
          key: "tables", heading: "Tables that show it",
          OutputTable(
            statement.tables(of: figure),
            columns: [
              .text("table", "Table") { $0.id },
              .text("caption", "What it shows") { $0.caption }.wrapping,
            ],
            whenEmpty: "No table shows it; it stands in words alone.")),
        .table(
          key: "rows", heading: "Behind it",
          OutputTable(
            statement.records(behind: figure),
            columns: [
              .text("record", "Record") { $0.record }, .text("what", "What") { $0.what },
            ],
            whenEmpty: statement.edition == .public
              ? "Single records are for the council alone: '--edition internal' shows them."
              : "Single records are shown by the command that makes it.")),
      ])
  }
}
