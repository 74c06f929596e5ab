import GRDB
import GRDBSQLite

/// A row that keeps an import from being taken back: changed since, or standing on what it brought.
struct UndoObstacle: Hashable {
  let table: String
  /// The row's key as a JSON object, or `nil` where it may be any row of the table.
  let key: String?
}

extension UndoObstacle {
  init(_ row: ChangedRow) {
    self.init(table: row.table, key: row.keyJSON)
  }

  /// The row's number, where that alone is its key.
  var number: Int? {
    key.flatMap { key in
      key.lastIndex(of: ":").flatMap { Int(key[key.index(after: $0)...].dropLast()) }
    }
  }

  /// The rows that stand on rows which are no longer there, where a check that was put off is open.
  static func orphansOfDeferredChecks(_ db: Database) throws -> Set<UndoObstacle> {
    var (open, highest): (Int32, Int32) = (0, 0)
    sqlite3_db_status(
      db.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0)
    return open == 0 ? [] : try Set(orphans(db))
  }

  /// The rows that stand on rows which are no longer there.
  ///
  /// SQLite does not name the rows of a table that has no row numbers.
  static func orphans(_ db: Database) throws -> [UndoObstacle] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let (table, number): (String, Int?) = (row["table"], row["rowid"])
      let column = try db.primaryKey(table).columns.first ?? ""
      return UndoObstacle(table: table, key: number.map { "{\(quoted(column)):\($0)}" })
    }
  }
}
