import Foundation
import Values

extension CSVSource {
  /// Throws a `CSVProblem` where the file is plainly something other than text with separators.
  package func checkIsText() throws {
    if bytes.isEmpty {
      throw CSVProblem(
        at: Place(file: name), "The file is empty. Export it again and check its size.")
    }
    if let message = FileSignature.message(for: bytes) {
      throw CSVProblem(at: Place(file: name), message)
    }
    try bytes.withUnsafeBytes { raw in
      let all = raw.bindMemory(to: UInt8.self)
      let tooLong = LineSplitter.firstLine(of: all, longerThan: CSVLimits.standard.rowBytes)
      let end = tooLong.map { $0.start + CSVLimits.standard.rowBytes } ?? all.count
      try checkHasNoNullByte(UnsafeBufferPointer(rebasing: all[..<end]))
      if let tooLong { throw CSVProblem.tooLong(.standard, at: place(line: tooLong.number)) }
    }
  }

  private func checkHasNoNullByte(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard let start = bytes.baseAddress, let found = memchr(start, 0, bytes.count) else { return }
    let before = bytes[..<(UnsafeRawPointer(found) - UnsafeRawPointer(start))]
    let column = before.count - (before.lastIndex(of: newline).map { $0 + 1 } ?? 0) + 1
    throw CSVProblem(
      at: Place(file: name, line: before.count { $0 == newline } + 1),
      """
      Byte \(column.withThousands) of the line is a null byte, so this is not a text file or it was \
      damaged on its way. Export it again.
      """)
  }

  private func place(line: Int) -> Place { Place(file: name, line: line) }
}

let newline = UInt8(ascii: "\n")
