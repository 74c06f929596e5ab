package import GRDB

/// Rows that wait to be added to a table, several by one statement.
///
/// SQLite makes much anew for each statement, such as the list of words that a column is held to, and
/// a journal to take the statement back by.
package struct InsertionBatch {
  private static let rows = 32

  private let insertion: Insertion
  private let sql: String
  private var waiting: [DatabaseValue] = []

  package init(_ insertion: Insertion) {
    self.insertion = insertion
    sql = insertion.statement(rows: InsertionBatch.rows)
  }

  /// Adds a row whose values stand in the order of the columns, or lets it wait for others.
  package mutating func add(
    _ values: [(any DatabaseValueConvertible)?], _ db: Database
  ) throws {
    for value in values { waiting.append(value?.databaseValue ?? .null) }
    guard waiting.count == InsertionBatch.rows * insertion.columns else { return }
    try db.execute(sql, waiting[...])
    waiting.removeAll(keepingCapacity: true)
  }

  /// Adds the rows that still wait.
  package mutating func flush(_ db: Database) throws {
    for start in stride(from: 0, to: waiting.count, by: insertion.columns) {
      try db.execute(insertion.sql, waiting[start..<start + insertion.columns])
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
