/// A table of facts with a caption, a heading on every column and a heading on every row.
package struct DataTable: Hashable, Sendable {
  /// What the table shows, of whom and when: it is read without the text around it.
  package let caption: String
  /// The first column holds the headings of the rows.
  package let columns: [Column]
  /// The rows in the order in which they are shown, totals among them.
  package let rows: [Row]
  /// What a reader must know to read the figures rightly; shown under the table.
  package let notes: [String]
  /// Where the figures come from.
  package let source: String?

  /// Makes a table.
  ///
  /// Every row must have as many cells as there are columns. A figure under the wrong heading is
  /// worse than no table, so a caller's mistake stops the program.
  package init(
    caption: String,
    columns: [Column],
    rows: [Row],
    notes: [String] = [],
    source: String? = nil
  ) {
    precondition(!columns.isEmpty, "The table '\(caption)' has no columns.")
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count },
      "A row of the table '\(caption)' has more or fewer cells than there are columns.")
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.source = source
  }
}

extension DataTable {
  /// A column: what stands over it, and how its cells line up.
  package struct Column: Hashable, Sendable {
    /// How the cells of a column line up.
    package enum Alignment: Hashable, Sendable {
      /// To the left, for words and days.
      case text
      /// To the right, so that units stand under units.
      case number
    }

    /// What its cells are, with their unit where they do not show it.
    package let heading: String
    package let alignment: Alignment

    package init(_ heading: String, _ alignment: Alignment) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// A row: its heading first, then a cell for each further column.
  package struct Row: Hashable, Sendable {
    /// What a row is among the others.
    package enum Kind: Hashable, Sendable {
      case ordinary
      /// Adds up rows above it. Charts leave it out.
      case total
    }

    /// As many as the table has columns.
    package let cells: [Cell]
    package let kind: Kind
    /// The identifiers of the figures in the cells, where they have any; else empty.
    package let figures: [String?]

    package init(_ cells: [Cell], kind: Kind = .ordinary, figures: [String?] = []) {
      self.cells = cells
      self.kind = kind
      self.figures = figures
    }
  }

  /// The symbols that stand for missing figures in this table, each once, in the order met.
  package var missingValues: [MissingValue] {
    var met: [MissingValue] = []
    for case .missing(let value) in rows.lazy.flatMap(\.cells) where !met.contains(value) {
      met.append(value)
    }
    return met
  }

  /// The rows that a chart draws.
  var ordinaryRows: [Row] { rows.filter { $0.kind == .ordinary } }
}
