import GRDB
import GRDBSQLite
import Values

/// The columns of a row that a statement stands on, read straight from SQLite's memory.
struct ColumnReading {
  /// Kept because SQLite's statement goes with it.
  private let owner: Statement
  private let statement: OpaquePointer

  /// Makes the reading of a statement that has not been stepped yet.
  init(_ owner: Statement) {
    self.owner = owner
    statement = owner.sqliteStatement
    sqlite3_reset(statement)
  }

  /// Calls a function with each row in turn.
  func forEachRow(_ db: Database, _ body: () -> Void) throws {
    defer { sqlite3_reset(statement) }
    var result = sqlite3_step(statement)
    while result == SQLITE_ROW {
      body()
      result = sqlite3_step(statement)
    }
    guard result == SQLITE_DONE else {
      throw DatabaseError(resultCode: db.lastErrorCode, message: db.lastErrorMessage)
    }
  }

  func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func optionalNumber(_ column: Int32) -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : number(column)
  }

  func code(_ column: Int32) -> ReturnCode {
    bytes(column).flatMap(ReturnCode.init(stored:)) ?? .blank
  }

  func day(_ column: Int32) -> Day? { bytes(column).flatMap(Day.init(iso:)) }

  func packed(_ column: Int32) -> PackedCode? { bytes(column).flatMap(PackedCode.init) }

  func text(_ column: Int32) -> String? {
    bytes(column).map { String(decoding: $0, as: UTF8.self) }
  }

  private func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8>? {
    guard let text = sqlite3_column_text(statement, column) else { return nil }
    return UnsafeBufferPointer(
      start: text, count: Int(sqlite3_column_bytes(statement, column)))
  }
}

extension ReturnCode {
  /// Packs up to eight bytes as they are, for what was packed before; sectors hold a space.
  fileprivate init?(stored bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 8 else { return nil }
    var word: UInt64 = 0
    for byte in bytes { word = word << 8 | UInt64(byte) }
    self.init(word: bytes.isEmpty ? 0 : word << UInt64(8 * (8 - bytes.count)))
  }
}
