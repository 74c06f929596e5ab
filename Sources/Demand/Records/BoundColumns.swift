import GRDB
import GRDBSQLite
import Values

/// The parameters of a statement that stores many rows, bound straight from memory.
///
/// SQLite reads the texts while the statement runs, so they stay in a buffer of this until then.
struct BoundColumns {
  /// The bytes of the longest text there is room for: a pseudonym.
  private static let room = 32

  /// Kept because SQLite's statement goes with it.
  private let owner: Statement
  private let statement: OpaquePointer
  private let texts: UnsafeMutableRawPointer
  private var next: Int32 = 1

  /// Makes the columns of a statement with so many parameters.
  init(_ statement: Statement, count: Int) {
    owner = statement
    self.statement = statement.sqliteStatement
    texts = .allocate(byteCount: count * BoundColumns.room, alignment: BoundColumns.room)
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

  mutating func bind(_ code: ReturnCode?) {
    guard let code else { return bind(nil as Int?) }
    bind(code.word.bigEndian, 0, length: code.length)
  }

  /// Binds a text of at most 32 bytes; a longer one is cut off.
  mutating func bind(_ text: String?) {
    guard var text else { return bind(nil as Int?) }
    let length = text.withUTF8 { bytes in
      let length = min(bytes.count, BoundColumns.room)
      if let start = bytes.baseAddress { slot.copyMemory(from: start, byteCount: length) }
      return length
    }
    bind(length: length)
  }

  /// Binds a month, as in 2010-03.
  mutating func bind(_ month: Month?) {
    guard let month else { return bind(nil as Int?) }
    let year = digits(month.year / 100) | digits(month.year % 100) << 16
    let text = year | hyphen << 32 | digits(month.month) << 40
    bind(text.littleEndian, 0, length: 7)
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
    slot.storeBytes(of: first, as: UInt64.self)
    slot.storeBytes(of: second, toByteOffset: 8, as: UInt64.self)
    bind(length: length)
  }

  /// Where the text of the next parameter stands until the statement has run.
  private var slot: UnsafeMutableRawPointer { texts + Int(next - 1) * BoundColumns.room }

  /// Binds the text that stands in the slot.
  private mutating func bind(length: Int) {
    let text = UnsafeRawPointer(slot).assumingMemoryBound(to: CChar.self)
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
