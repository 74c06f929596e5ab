package import GRDB
package import Values

extension Row {
  /// The value of a column that the schema holds to the words of a list.
  package func code<Code: RawRepresentable>(_ column: String) throws -> Code
  where Code.RawValue == String {
    let text: String = self[column]
    guard let code = Code(rawValue: text) else {
      throw DatabaseError(message: "\(column) holds a word that is not in its list")
    }
    return code
  }

  /// The value of a column by its position, which is quicker where many rows are read.
  package func code<Code: RawRepresentable>(_ index: Int) throws -> Code
  where Code.RawValue == String {
    let text: String = self[index]
    guard let code = Code(rawValue: text) else {
      throw DatabaseError(message: "a column holds a word that is not in its list")
    }
    return code
  }

  /// The percentage in a column of hundredths of a per cent.
  package func percentage(_ column: String) -> Percentage? {
    (self[column] as Int64?).map(Percentage.init(hundredths:))
  }

  /// The amount in a column of whole pence.
  package func money(_ column: String) -> Money? {
    (self[column] as Int64?).map(Money.init(pence:))
  }

  /// The range from `fromDay` until `untilDay`.
  ///
  /// The schema lets no range be empty, so a row with one was not written by the program.
  package func dayRange() throws -> DayRange {
    try DayRange(valid: self["fromDay"], until: self["untilDay"])
  }

  /// The range whose first day is in a column by its position, and the day after it in the next.
  package func dayRange(_ index: Int) throws -> DayRange {
    try DayRange(valid: self[index], until: self[index + 1])
  }
}

extension DayRange {
  fileprivate init(valid from: Day, until: Day?) throws {
    guard let range = DayRange(from: from, until: until) else {
      throw DatabaseError(message: "a range ends before it begins")
    }
    self = range
  }
}
