package import Values

/// A sheet of a workbook: a row of headings, rows of typed cells, and totals below them.
package struct Sheet: Sendable {
  /// What one cell holds, so that a spreadsheet can reckon with it.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case decimal(ExactDecimal)
    case money(Money)
    case day(Day)
    /// The word on its colour.
    case rating(Rating)
    case empty
  }

  package struct Column: Hashable, Sendable {
    package let heading: String
    /// Whether a formula below the rows adds up what the filter shows of the column.
    package let isSummed: Bool

    package init(heading: String, isSummed: Bool = false) {
      self.heading = heading
      self.isSummed = isSummed
    }
  }

  /// What the tab says, as spreadsheets allow it.
  package let name: String
  package let columns: [Column]
  package let rows: [[Cell]]

  /// Makes a sheet; of the name only what a tab may hold is kept.
  package init(name: String, columns: [Column], rows: [[Cell]]) {
    let allowed = name.map { "[]:*?/\\'".contains($0) ? " " : $0 }
    self.name = String(String(allowed).prefix(Sheet.longestName))
    self.columns = columns
    self.rows = rows
  }

  /// The most letters that a tab may have.
  private static let longestName = 31
  /// The most rows of a sheet, the headings among them.
  package static let mostRows = 1_048_576
}
