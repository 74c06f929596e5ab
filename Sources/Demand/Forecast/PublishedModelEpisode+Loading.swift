package import DemandForecast
package import GRDB
import Store
import Values

extension PublishedModelEpisode {
  /// Reads the rows of all returns as the published model would: as they were returned, before any
  /// repair, in the order of years and rows.
  ///
  /// The model takes a file for the return of the calendar year in which its last episode began, and
  /// one file for a year: of a second one nothing is seen. Throws `BracketsNotKept`.
  package static func all(
    _ definition: PublishedModelDefinition, _ db: Database
  ) throws -> [PublishedModelEpisode] {
    try BracketsNotKept.check(db)
    var years: Set<Int> = []
    var categories: [ReturnCode: Int] = [:]
    return try rows(db).flatMap { rows -> [PublishedModelEpisode] in
      guard let latest = rows.map(\.from.year).max(), years.insert(latest).inserted else {
        return []
      }
      return rows.compactMap { $0.episode(definition, &categories) }
    }
  }

  /// The rows of each return, the earliest return first.
  private static func rows(_ db: Database) throws -> [[ReturnedRow]] {
    let statement = try db.makeStatement(
      sql: """
        SELECT year, child, fromDay, returnedUntilDay, placement, ageBracket FROM careEpisode
        ORDER BY year, returnedLine, rowid
        """)
    let columns = ColumnReading(statement)
    var returns: [[ReturnedRow]] = []
    var year = 0
    try columns.forEachRow(db) {
      if columns.number(0) != year { returns.append([]) }
      year = columns.number(0)
      if let row = ReturnedRow(columns) { returns[returns.count - 1].append(row) }
    }
    return returns
  }
}

/// A row of a return, as it was returned.
private struct ReturnedRow {
  let child: Int
  let from: Day
  let until: Day?
  let placement: ReturnCode
  let bracket: Int

  init?(_ columns: ColumnReading) {
    guard let from = columns.day(2) else { return nil }
    child = columns.number(1)
    self.from = from
    until = columns.day(3)
    placement = columns.code(4)
    bracket = columns.number(5)
  }

  /// The episode; `nil` where the model does not count the child's age.
  func episode(
    _ definition: PublishedModelDefinition, _ categories: inout [ReturnCode: Int]
  ) -> PublishedModelEpisode? {
    guard definition.brackets.indices.contains(bracket) else { return nil }
    let category = categories[placement] ?? definition.category(of: placement.description)
    categories[placement] = category
    return PublishedModelEpisode(
      child: child, from: from, until: until, bracket: bracket, category: category)
  }
}
