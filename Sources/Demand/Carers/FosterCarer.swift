package import GRDB
import Store
package import Values

/// The approval of a household as the council's own foster carers.
package struct FosterCarer: Hashable, Sendable, FetchableRecord {
  /// What carers are approved for.
  package enum Sort: String, CaseIterable, Sendable {
    case taskCentred
    case permanent
    /// For children whom they know already.
    case connected
    case respite
  }

  package let reference: String
  package let sort: Sort
  package let places: Int
  package let from: Day
  package let until: Day?

  package init(reference: String, sort: Sort, places: Int, from: Day, until: Day?) {
    self.reference = reference
    self.sort = sort
    self.places = places
    self.from = from
    self.until = until
  }

  package init(row: Row) {
    self.init(
      reference: row["reference"], sort: Sort(rawValue: row["sort"]) ?? .taskCentred,
      places: row["places"], from: row["fromDay"], until: row["untilDay"])
  }

  /// Returns every approval that is known.
  package static func all(_ db: Database) throws -> [FosterCarer] {
    try fetchAll(db, sql: "SELECT * FROM fosterCarer ORDER BY reference, fromDay")
  }

  package func isApproved(on day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }

  /// How many days of a range it is in force.
  func days(in range: DayRange) -> Int {
    let first = max(from, range.from)
    guard let end = [until, range.until].compactMap(\.self).min() else { return 0 }
    return max(0, end.days(since: first))
  }
}
