/// One column of a kind of file: under which headings it comes, and what its cells hold.
package struct ColumnMapping: Sendable {
  /// The name that the program uses, as in `inspectionDay`.
  package let name: String
  /// The headings it was ever seen under; case and spacing do not matter.
  package let headers: [String]
  /// Whether a file without the column is refused.
  package let isRequired: Bool
  /// Whether a row with an empty cell in the column is refused.
  package let isFilled: Bool
  /// Whether a row may end before the column, as where a spreadsheet drops empty last cells.
  package let mayBeCutOff: Bool
  package let type: CellType
  /// Cells that mean the same as an empty one, such as `REDACTED`; case does not matter.
  package let none: [String]
}

extension ColumnMapping {
  /// What the cells of a column hold.
  package enum CellType: Sendable {
    case text
    case wholeNumber
    case day
    /// A month; of a day only its month is kept, and nothing of the cell is ever repeated.
    case month
    case postcode
    /// Ofsted's unique reference number: SC and six digits, or seven digits.
    case urn
    /// Yes where the cell holds one of these words, no where it holds one of those or is empty.
    case flag(yes: [String], no: [String])
    case code(CodeList)
    /// Several codes, separated by semicolons.
    case codes(CodeList)
  }
}
