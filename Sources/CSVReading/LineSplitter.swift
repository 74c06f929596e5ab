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
    ending = LineSplitter.ending(of: bytes)
  }

  private static func ending(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let hasLineFeed = bytes.baseAddress.map { memchr($0, Int32(newline), bytes.count) != nil }
    return hasLineFeed ?? true ? newline : carriageReturn
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard let start = rest.baseAddress, !rest.isEmpty else { return nil }
    let found = memchr(start, Int32(ending), rest.count)
    let length = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) + 1 } ?? rest.count
    defer { rest = UnsafeBufferPointer(rebasing: rest[length...]) }
    return UnsafeBufferPointer(rebasing: rest[..<length])
  }
}

extension LineSplitter {
  /// Returns the first line that is longer than so many bytes: its number and where it begins.
  ///
  /// Looks no further than the limit beyond the beginning of that line, so that a file which is one
  /// line of a gigabyte is refused as fast as a short one.
  static func firstLine(
    of bytes: UnsafeBufferPointer<UInt8>, longerThan limit: Int
  ) -> (number: Int, start: Int)? {
    guard let first = bytes.baseAddress, bytes.count > limit else { return nil }
    let ending = ending(of: UnsafeBufferPointer(start: first, count: limit))
    var (number, start) = (1, 0)
    while bytes.count - start > limit {
      guard let found = memchr(first + start, Int32(ending), limit) else { return (number, start) }
      start = UnsafeRawPointer(found) - UnsafeRawPointer(first) + 1
      number += 1
    }
    return nil
  }
}

let carriageReturn = UInt8(ascii: "\r")
