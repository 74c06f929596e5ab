import GRDB
import GRDBSQLite
import Values

/// The table `postcode` while an edition goes into it, many rows to a statement.
///
/// A statement of 64 rows takes little more than half the time of 64 statements. Values are bound
/// straight from memory, which SQLite may do because it has stored them when a statement ends.
struct PostcodeTable {
  /// A row whose postcode the edition had already, and whether it said the same.
  struct Refused {
    let row: PostcodeRow
    let isSame: Bool
  }

  private static let chunk = 64

  private let batch: Int
  private let db: Database
  private let districts: [KnownDistricts.District]
  private let districtCodes: [PackedCode]
  private let many: Statement
  private let one: Statement
  private var rows: [PostcodeRow] = []
  private var words: [UInt64] = []

  init(batch: Int, _ districts: KnownDistricts, _ db: Database) throws {
    self.batch = batch
    self.db = db
    self.districts = districts.all
    districtCodes = districts.all.map(\.packed)
    many = try db.makeStatement(sql: PostcodeTable.insertion(of: PostcodeTable.chunk))
    one = try db.makeStatement(sql: PostcodeTable.insertion(of: 1))
    for statement in [many, one] {
      sqlite3_bind_int64(statement.sqliteStatement, 1, Int64(batch))
    }
    rows.reserveCapacity(PostcodeTable.chunk)
    words.reserveCapacity(PostcodeTable.chunk)
  }

  /// Returns the statement that inserts so many rows.
  ///
  /// OR FAIL keeps the rows before one that is refused, and spares SQLite the keeping of a journal
  /// for each statement. The surrounding transaction is rolled back as a whole.
  private static func insertion(of count: Int) -> String {
    """
    INSERT OR FAIL INTO postcode (batch, postcode, easting, northing, district)
    VALUES \((0..<count).map { "(?1, \(parameters(of: $0)))" }.joined(separator: ", "))
    """
  }

  private static func parameters(of row: Int) -> String {
    (0..<4).map { "?\(row * 4 + $0 + 2)" }.joined(separator: ", ")
  }
}

extension PostcodeTable {
  var isFull: Bool { rows.count == PostcodeTable.chunk }

  mutating func append(_ row: PostcodeRow) {
    rows.append(row)
    words.append(row.postcode.word.littleEndian)
  }

  /// Stores the rows that were appended, and returns those that were not stored because the edition
  /// has their postcodes already.
  mutating func flush() throws -> [Refused] {
    defer {
      rows.removeAll(keepingCapacity: true)
      words.removeAll(keepingCapacity: true)
    }
    var refused: [Refused] = []
    var next = isFull ? try insert(rows.indices, by: many) : 0
    while next < rows.count {
      if try insert(next..<next + 1, by: one) == next {
        refused.append(Refused(row: rows[next], isSame: try isStored(rows[next])))
      }
      next += 1
    }
    return refused
  }

  /// Stores rows, and returns the position of the first that was refused, or the end.
  private func insert(_ range: Range<Int>, by statement: Statement) throws -> Int {
    let handle = statement.sqliteStatement
    let result = words.withUnsafeBytes { words in
      districtCodes.withUnsafeBytes { codes in
        bind(range, to: handle, words, codes)
        return sqlite3_step(handle)
      }
    }
    let stored = Int(sqlite3_changes(db.sqliteConnection))
    sqlite3_reset(handle)
    guard result != SQLITE_DONE else { return range.upperBound }
    guard result & 0xFF == SQLITE_CONSTRAINT else {
      throw DatabaseError(resultCode: db.lastErrorCode, message: db.lastErrorMessage)
    }
    return range.lowerBound + stored
  }

  private func bind(
    _ range: Range<Int>, to handle: OpaquePointer, _ words: UnsafeRawBufferPointer,
    _ codes: UnsafeRawBufferPointer
  ) {
    var parameter: Int32 = 2
    for index in range {
      let row = rows[index]
      let postcode = words.baseAddress.map { $0 + index * MemoryLayout<UInt64>.stride }
      let code = codes.baseAddress.map { $0 + row.district * MemoryLayout<PackedCode>.stride }
      bind(postcode, Int32(row.postcode.length), to: handle, parameter)
      sqlite3_bind_int64(handle, parameter + 1, Int64(row.point.easting))
      sqlite3_bind_int64(handle, parameter + 2, Int64(row.point.northing))
      bind(code, districts[row.district].length, to: handle, parameter + 3)
      parameter += 4
    }
  }

  private func bind(
    _ text: UnsafeRawPointer?, _ length: Int32, to handle: OpaquePointer, _ parameter: Int32
  ) {
    sqlite3_bind_text(
      handle, parameter, text?.assumingMemoryBound(to: CChar.self), length, nil)
  }

  private func isStored(_ row: PostcodeRow) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT easting = ? AND northing = ? AND district = ? FROM postcode
        WHERE postcode = ? AND batch = ?
        """,
      arguments: [
        row.point.easting, row.point.northing, districts[row.district].code, row.postcode.compact,
        batch,
      ]) ?? false
  }
}
