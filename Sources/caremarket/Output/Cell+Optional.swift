import Values

extension Cell {
  /// Text, or nothing where there is none.
  init(_ text: String?) {
    self = text.map(Cell.text) ?? .missing
  }

  /// A day, or nothing where there is none.
  init(_ day: Day?) {
    self = day.map(Cell.day) ?? .missing
  }

  /// A whole number, or nothing where there is none.
  init(_ number: Int?) {
    self = number.map(Cell.number) ?? .missing
  }

  /// A decimal number, or nothing where there is none.
  init(_ number: ExactDecimal?) {
    self = number.map(Cell.decimal) ?? .missing
  }
}
