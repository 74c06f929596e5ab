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
    guard let range = DayRange(from: self["fromDay"], until: self["untilDay"]) else {
      throw DatabaseError(message: "a range ends before it begins")
    }
    return range
  }
}
