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
      .table(sources), .paragraph(method), .paragraph(notShown),
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

  /// How much the edition hides; never how much of it for what it says itself.
  private var notShown: String {
    guard statement.edition == .public else {
      return "This edition is for the council alone: it shows every figure, however small."
    }
    let numbers = statement.allFigures.filter(\.isNumber)
    let count = numbers.count { statement.hidden.contains($0.id) }
    return """
      So that nobody can be identified, \(count.withThousands) of \(numbers.count.withThousands) figures \
      are not shown: numbers of children from 1 to 5, and others from which they could be worked out, and \
      prices of few placements or of one provider. Headings with few children are put together first.
      """
  }

  private var method: String {
    """
    Figures are of \(statement.facts.supply.asAt.inWords), as the register had them on that day. Whole \
    numbers are not rounded; shares are rounded halves up, from numbers that were not rounded, so \
    they may not add up to 100%.
    """
  }
}
