package import GRDB
import GRDBSQLite
package import Values

/// The columns of a row that a statement stands on, read straight from SQLite's memory.
///
/// For hundreds of thousands of rows, where a `Row` takes longer than SQLite itself.
package struct ColumnReading {
  /// Kept because SQLite's statement goes with it.
  private let owner: Statement
  private let statement: OpaquePointer

  /// Makes the reading of a statement that has not been stepped yet.
  package init(_ owner: Statement) {
    self.owner = owner
    statement = owner.sqliteStatement
    sqlite3_reset(statement)
  }

  /// Makes the reading of a query with its arguments.
  package init(
    _ sql: String, _ db: Database, _ arguments: StatementArguments = StatementArguments()
  ) throws {
    let statement = try db.makeStatement(sql: sql)
    try statement.setArguments(arguments)
    self.init(statement)
  }

  /// Begins anew with other whole numbers in place of the first parameters.
  package func begin(with numbers: Int...) {
    for (index, number) in numbers.enumerated() {
      sqlite3_bind_int64(statement, Int32(index + 1), Int64(number))
    }
  }

  /// Calls a function with each row in turn.
  package func forEachRow(_ db: Database, _ body: () throws -> Void) throws {
    defer { sqlite3_reset(statement) }
    var result = sqlite3_step(statement)
    while result == SQLITE_ROW {
      try body()
      result = sqlite3_step(statement)
    }
    guard result == SQLITE_DONE else {
      throw DatabaseError(resultCode: db.lastErrorCode, message: db.lastErrorMessage)
    }
  }
}

extension ColumnReading {
  package func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  package func optionalNumber(_ column: Int32) -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : number(column)
  }

  /// The percentage in a column of hundredths of a per cent.
  package func percentage(_ column: Int32) -> Percentage? {
    optionalNumber(column).map { Percentage(hundredths: Int64($0)) }
  }

  package func flag(_ column: Int32) -> Bool { number(column) != 0 }

  package func money(_ column: Int32) -> Money {
    Money(pence: sqlite3_column_int64(statement, column))
  }

  package func day(_ column: Int32) -> Day? { bytes(column).flatMap(Day.init(iso:)) }

  package func month(_ column: Int32) -> Month? { bytes(column).flatMap(Month.init(iso:)) }

  /// The range whose first day is in a column and the day after its last in the next; `nil` where it
  /// would hold no day.
  package func dayRange(_ column: Int32) -> DayRange? {
    day(column).flatMap { DayRange(from: $0, until: day(column + 1)) }
  }

  /// The range of a column and the next that always hold one; throws where they do not.
  package func heldRange(_ column: Int32) throws -> DayRange {
    guard let range = dayRange(column) else {
      throw DatabaseError(message: "a range ends before it begins")
    }
    return range
  }

  /// The day of a column that always holds one; throws where it does not.
  package func heldDay(_ column: Int32) throws -> Day {
    guard let day = day(column) else {
      throw DatabaseError(message: "a column holds no day")
    }
    return day
  }

  /// The text of a column that always holds one.
  package func heldText(_ column: Int32) -> String { text(column) ?? "" }

  package func packed(_ column: Int32) -> PackedCode? { bytes(column).flatMap(PackedCode.init) }

  package func text(_ column: Int32) -> String? {
    bytes(column).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text, good only until the next row; `nil` where there is none.
  package func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8>? {
    guard let text = sqlite3_column_text(statement, column) else { return nil }
    return UnsafeBufferPointer(
      start: text, count: Int(sqlite3_column_bytes(statement, column)))
  }
}
