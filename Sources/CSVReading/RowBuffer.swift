/// The fields of the row being read: their bytes end to end, and where each ends.
struct RowBuffer {
  private let bytes: UnsafeMutablePointer<UInt8>
  private var ends: UnsafeMutablePointer<Int>
  private var room = 256
  private var length = 0
  /// How many fields of the row have ended.
  private(set) var count = 0
  /// How many rows have ended since the last `clear`.
  var rowsEnded = 0

  /// Makes a buffer for rows of at most so many bytes, which the reader's limit guarantees.
  init(capacity: Int) {
    bytes = .allocate(capacity: capacity)
    ends = .allocate(capacity: room)
  }

  mutating func append(_ field: UnsafeMutableRawPointer?, _ size: Int) {
    if let field {
      UnsafeMutableRawPointer(bytes + length).copyMemory(from: field, byteCount: size)
    }
    length += size
    if count == room { makeRoom() }
    ends[count] = length
    count += 1
  }

  mutating func clear() {
    count = 0
    length = 0
    rowsEnded = 0
  }

  func row(line: Int, bytesRead: Int, encoding: TextEncoding) -> CSVRow {
    CSVRow(
      line: line, bytesRead: bytesRead,
      bytes: UnsafeBufferPointer(start: bytes, count: length),
      ends: UnsafeBufferPointer(start: ends, count: count), encoding: encoding)
  }

  func free() {
    bytes.deallocate()
    ends.deallocate()
  }

  private mutating func makeRoom() {
    let larger = UnsafeMutablePointer<Int>.allocate(capacity: room * 2)
    larger.update(from: ends, count: count)
    ends.deallocate()
    ends = larger
    room *= 2
  }
}
