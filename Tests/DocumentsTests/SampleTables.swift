import Values

@testable import Documents

/// Tables with every kind of cell.
enum SampleTables {
  static let services = DataTable(
    caption: "Services and places in Westmarch by type, 31 March 2025",
    columns: [
      .init("Type of service", .text), .init("Services", .number), .init("Places", .number),
      .init("Share of places", .number), .init("Average weekly fee", .number),
      .init("Nearest, miles", .number), .init("Last opened", .text),
      .init("Supply", .text),
    ],
    rows: [
      row("Children's home", 94, .count(376), share: 682, pence: 523_450, tenths: 4),
      row("Fostering agency", 12, .missing(.notApplicable), share: 0, pence: 98_700, tenths: 21),
      row("Supported accommodation", 34, .count(175), share: 318, pence: 120_000, tenths: 7),
      .init(
        [
          .text("All services"), .count(140), .count(551),
          .percentage(ExactDecimal(coefficient: 1000, scale: 1)), .missing(.suppressed),
          .missing(.notApplicable), .missing(.notApplicable), .rating(.amber),
        ], kind: .total),
    ],
    notes: ["Percentages may not add to 100 because each is rounded."],
    source: "Ofsted, children's social care data in England, 31 March 2025")

  private static func row(
    _ name: String, _ services: Int, _ places: Cell, share: Int64, pence: Int64, tenths: Int
  ) -> DataTable.Row {
    .init([
      .text(name), .count(services), places,
      .percentage(ExactDecimal(coefficient: share, scale: 1)), .money(Money(pence: pence)),
      .miles(Miles(tenths: tenths)), .day(SampleReport.asAt),
      .rating(services > 20 ? .green : .red),
    ])
  }

  /// A table of counts: the heading of its rows, those of its columns, and each row's figures.
  static func counts(
    _ caption: String, _ heading: String, _ columns: [String], _ rows: [(Cell, [Int])]
  ) -> DataTable {
    DataTable(
      caption: caption,
      columns: [.init(heading, .text)] + columns.map { .init($0, .number) },
      rows: rows.map { .init([$0.0] + $0.1.map(Cell.count)) })
  }
}
