#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Splits bytes into lines with their endings: line feeds, or carriage returns where a file has
/// no line feed at all, as old Macintosh programs wrote.
struct LineSplitter {
  private var rest: UnsafeBufferPointer<UInt8>
  private let ending: UInt8

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes
    let hasLineFeed = bytes.baseAddress.map { memchr($0, Int32(newline), bytes.count) != nil }
    ending = hasLineFeed ?? true ? newline : carriageReturn
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard let start = rest.baseAddress, !rest.isEmpty else { return nil }
    let found = memchr(start, Int32(ending), rest.count)
    let length = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) + 1 } ?? rest.count
    defer { rest = UnsafeBufferPointer(rebasing: rest[length...]) }
    return UnsafeBufferPointer(rebasing: rest[..<length])
  }
}

let carriageReturn = UInt8(ascii: "\r")
