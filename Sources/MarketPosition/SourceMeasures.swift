import Documents
import Store
import Values

/// Where the figures come from, and how to make them again.
struct SourceMeasures {
  private let statement: Statement

  init(_ statement: Statement) {
    self.statement = statement
  }

  var blocks: [ReportBlock] {
    [
      .table(sources), .paragraph(method),
      .command(Command(label: "To make this statement again, type", text: statement.command)),
    ]
  }

  private var sources: DataTable {
    DataTable(
      caption: "Files that the figures come from",
      columns: [
        .init("Import", .number), .init("Kind", .text), .init("File", .text),
        .init("As at", .number), .init("Imported on", .number),
      ],
      rows: statement.facts.supply.imports.reversed().map { batch in
        .init([
          .text(String(batch.number)), .text(batch.kind), .text(batch.files),
          batch.asAt.flatMap { Day($0) }.map(Cell.day) ?? .missing(.notApplicable),
          Day(String(batch.recordedAt.prefix(10))).map(Cell.day) ?? .missing(.notAvailable),
        ])
      },
      notes: ["Ofsted's files are published under the Open Government Licence v3.0."])
  }

  private var method: String {
    """
    Figures are of \(statement.facts.supply.asAt.inWords), as the register had them on that day. Whole \
    numbers are not rounded; shares are rounded halves up, from numbers that were not rounded, so \
    they may not add up to 100%.
    """
  }
}
