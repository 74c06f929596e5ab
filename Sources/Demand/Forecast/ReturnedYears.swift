package import GRDB
package import Values

/// The years of which the database has the return.
package struct ReturnedYears: Sendable {
  private let years: Set<FinancialYear>

  init(_ years: Set<FinancialYear>) {
    self.years = years
  }

  /// Reads the years.
  package init(_ db: Database) throws {
    let years = try Int.fetchAll(db, sql: "SELECT year FROM childrensReturn")
    self.init(Set(years.map { FinancialYear(startYear: $0 - 1) }))
  }

  /// The days up to the newest return's last one of which every year's return is there; throws
  /// `NotReturned` where there is no return.
  package func lastInOneGo() throws -> ClosedRange<Day> {
    guard let newest = years.max() else { throw NotReturned.nothing }
    let known = sequence(first: newest) { FinancialYear(startYear: $0.startYear - 1) }
      .prefix { years.contains($0) }
    return (Array(known).last ?? newest).firstDay...newest.lastDay
  }

  /// Throws `NotReturned` where the return of a year is missing of which there are days in a window.
  package func check(_ window: ClosedRange<Day>) throws {
    _ = try lastInOneGo()
    let first = FinancialYear(containing: window.lowerBound).startYear
    let last = FinancialYear(containing: window.upperBound).startYear
    let missing = (first...last).map(FinancialYear.init(startYear:)).filter { !years.contains($0) }
    guard missing.isEmpty else { throw NotReturned.years(missing) }
  }
}
