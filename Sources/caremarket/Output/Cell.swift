import Values

/// One value in a table or a record, kept typed until the format for it is known.
enum Cell: Hashable, Sendable {
  case text(String)
  /// A word from a list of codes, in lowerCamelCase, which people read as "Not yet inspected".
  case code(String)
  case number(Int)
  case decimal(ExactDecimal)
  case money(Money)
  case miles(Miles)
  case day(Day)
  case flag(Bool)
  /// A colour, which people read in words.
  case rating(Rating)
  case list([String])
  /// There is no value, which is not the same as none, no or nothing.
  case missing
}

extension Cell {
  /// How the values of a column read, and so on which side they line up.
  enum Kind: Sendable {
    case text
    case number
    case day
    case flag

    var alignsRight: Bool { self == .number || self == .day }
  }
}
