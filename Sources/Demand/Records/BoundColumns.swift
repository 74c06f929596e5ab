import GRDB
import GRDBSQLite
import Values

/// The parameters of a statement that stores many rows, bound straight from memory.
///
/// SQLite reads the texts while the statement runs, so they stay in a buffer of this until then.
struct BoundColumns {
  /// Kept because SQLite's statement goes with it.
  private let owner: Statement
  private let statement: OpaquePointer
  private let texts: UnsafeMutablePointer<(UInt64, UInt64)>
  private let count: Int32
  private var next: Int32 = 1

  /// Makes the columns of a statement with so many parameters.
  init(_ statement: Statement, count: Int) {
    owner = statement
    self.statement = statement.sqliteStatement
    self.count = Int32(count)
    texts = .allocate(capacity: count)
  }

  func free() { texts.deallocate() }

  mutating func bind(_ number: Int?) {
    if let number {
      sqlite3_bind_int64(statement, next, Int64(number))
    } else {
      sqlite3_bind_null(statement, next)
    }
    next += 1
  }

  mutating func bind(_ code: ReturnCode) {
    bind(code.word.bigEndian, 0, length: code.length)
  }

  /// Binds a text of at most 16 bytes; a longer one is cut off.
  mutating func bind(_ text: String?) {
    guard let text, let code = PackedCode(text) else { return bind(nil as Int?) }
    let word = code.word.littleEndian
    bind(UInt64(truncatingIfNeeded: word), UInt64(word >> 64), length: text.utf8.count)
  }

  mutating func bind(_ day: Day?) {
    guard let day else { return bind(nil as Int?) }
    let (year, month, number) = day.components
    let begin = digits(year / 100) | digits(year % 100) << 16 | hyphen << 32
    let first = begin | digits(month) << 40 | hyphen << 56
    bind(first.littleEndian, digits(number).littleEndian, length: 10)
  }

  /// Runs the statement and begins anew with its first parameter.
  mutating func store(_ db: Database) throws {
    let result = sqlite3_step(statement)
    sqlite3_reset(statement)
    next = 1
    guard result == SQLITE_DONE else {
      throw DatabaseError(resultCode: db.lastErrorCode, message: db.lastErrorMessage)
    }
  }

  private mutating func bind(_ first: UInt64, _ second: UInt64, length: Int) {
    texts[Int(next - 1)] = (first, second)
    let text = UnsafeRawPointer(texts + Int(next - 1)).assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(statement, next, text, Int32(length), nil)
    next += 1
  }
}

private let hyphen = UInt64(UInt8(ascii: "-"))

/// Two decimal digits, the first in the lowest byte.
private func digits(_ number: Int) -> UInt64 {
  let zero = Int(UInt8(ascii: "0"))
  return UInt64(zero + number / 10) | UInt64(zero + number % 10) << 8
}
