import GRDB
import Store
import Values

extension Row {
  /// The range from `fromDay` until `untilDay`.
  ///
  /// The schema lets no range be empty, so a row with one was not written by the program.
  func dayRange() throws -> DayRange {
    guard let range = DayRange(from: self["fromDay"], until: self["untilDay"]) else {
      throw DatabaseError(message: "a range ends before it begins")
    }
    return range
  }
}
