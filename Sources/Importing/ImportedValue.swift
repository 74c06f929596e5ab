package import Values

/// What a cell of an imported file holds, once it has been read as its column's type.
package enum ImportedValue: Hashable, Sendable {
  /// The cell is empty, holds a word that means nothing, or the file has no such column.
  case none
  case text(String)
  case number(Int)
  case day(Day)
  case flag(Bool)
}
