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

  /// How many rows wait.
  package var count: Int { waiting.count / insertion.columns }

  /// Lets a row wait, whose values stand in the order of the columns.
  package mutating func wait(_ values: [(any DatabaseValueConvertible)?]) {
    for value in values { waiting.append(value?.databaseValue ?? .null) }
  }

  /// Adds a row whose values stand in the order of the columns, or lets it wait for others.
  package mutating func add(
    _ values: [(any DatabaseValueConvertible)?], _ db: Database
  ) throws {
    wait(values)
    if count == InsertionBatch.rows { try flush(db) }
  }

  /// Adds the rows that still wait.
  package mutating func flush(_ db: Database) throws {
    var rest = waiting[...]
    let width = InsertionBatch.rows * insertion.columns
    while rest.count >= width {
      try db.execute(sql, rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    while !rest.isEmpty {
      try db.execute(insertion.sql, rest.prefix(insertion.columns))
      rest = rest.dropFirst(insertion.columns)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
