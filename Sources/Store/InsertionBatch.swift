package import GRDB

/// Rows that wait to be added to a table, several by one statement.
///
/// SQLite makes much anew for each statement, such as the list of words that a column is held to, and
/// a journal to take the statement back by.
package struct InsertionBatch {
  private static let rows = 32

  private let insertion: Insertion
  private let sql: String
  private let areNumbered: Bool
  private var waiting: [DatabaseValue] = []

  /// Makes a batch for rows each of which is recorded by itself.
  package init(_ insertion: Insertion) {
    self.init(insertion, areNumbered: false)
  }

  /// Makes a batch for rows of a table that numbers them one after the other, which are not changed
  /// again in the same transaction: where they are many, they are recorded together.
  package init(numbered insertion: Insertion) {
    self.init(insertion, areNumbered: true)
  }

  private init(_ insertion: Insertion, areNumbered: Bool) {
    self.insertion = insertion
    self.areNumbered = areNumbered
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
    if count == InsertionBatch.mostWaiting { try flush(db) }
  }

  private static let mostWaiting = 8 * rows

  /// Adds the rows that still wait.
  package mutating func flush(_ db: Database) throws {
    if areNumbered, count >= InsertionBatch.rows {
      try ChangeRecording.adding(to: insertion.table, db) { try insert(db) }
    } else {
      try insert(db)
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private func insert(_ db: Database) throws {
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
  }
}
