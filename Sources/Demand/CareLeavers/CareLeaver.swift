package import GRDB
import Store
package import Values

/// A young person who has left care, as the return of a year has them about their birthday in it.
package struct CareLeaver: Hashable, Sendable {
  package let year: FinancialYear
  package let birth: Month
  /// Blank where the return has no code.
  package let inTouch: ReturnCode
  package let activity: ReturnCode
  package let accommodation: ReturnCode

  package init(
    year: FinancialYear, birth: Month, inTouch: ReturnCode, activity: ReturnCode,
    accommodation: ReturnCode
  ) {
    self.year = year
    self.birth = birth
    self.inTouch = inTouch
    self.activity = activity
    self.accommodation = accommodation
  }

  /// The age that was reached on the birthday in the year.
  package var age: Int { birth.wholeYears(until: year.lastDay) }
}

extension CareLeaver {
  /// Reads those of the returns of some years that follow one another.
  package static func all(
    in years: ClosedRange<FinancialYear>, _ db: Database
  ) throws -> [CareLeaver] {
    let columns = ColumnReading(
      try db.makeStatement(
        sql: """
          SELECT year, birthMonth, inTouch, activity, accommodation FROM careLeaver
          WHERE year BETWEEN ? AND ? ORDER BY year, child
          """))
    columns.begin(with: years.lowerBound.startYear + 1, years.upperBound.startYear + 1)
    var all: [CareLeaver] = []
    try columns.forEachRow(db) { if let leaver = CareLeaver(columns) { all.append(leaver) } }
    return all
  }

  private init?(_ columns: ColumnReading) {
    guard let birth = columns.month(1) else { return nil }
    self.init(
      year: FinancialYear(startYear: columns.number(0) - 1), birth: birth,
      inTouch: columns.code(2), activity: columns.code(3), accommodation: columns.code(4))
  }
}
