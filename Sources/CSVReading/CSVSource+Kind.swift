import Foundation
import Values

extension CSVSource {
  /// Throws a `CSVProblem` where the file is plainly something other than text with separators.
  package func checkIsText() throws {
    if bytes.isEmpty {
      throw CSVProblem(
        at: Place(file: name), "The file is empty. Export it again and check its size.")
    }
    if let kind = Signature.all.first(where: { bytes.starts(with: $0.bytes) }) {
      throw CSVProblem(at: Place(file: name), kind.message)
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

/// The first bytes by which files that are not comma-separated values give themselves away.
private struct Signature {
  let bytes: [UInt8]
  let message: String

  static let all = [
    Signature(bytes: Array("PK".utf8) + [3, 4], message: spreadsheet),
    Signature(bytes: [0xD0, 0xCF, 0x11, 0xE0], message: spreadsheet),
    Signature(bytes: [0xFF, 0xFE], message: sixteenBit),
    Signature(bytes: [0xFE, 0xFF], message: sixteenBit),
    Signature(
      bytes: [0x1F, 0x8B],
      message: "This file is compressed. Unpack it first, for example with gunzip."),
    Signature(
      bytes: Array("%PDF".utf8),
      message: "This is a PDF document. Ask for the figures as a spreadsheet or CSV file."),
    Signature(
      bytes: Array("<!DOCTYPE".utf8),
      message: "This is a web page. Download the file itself rather than the page that links to it."
    ),
  ]

  static let spreadsheet = """
    This is a spreadsheet, whatever its name ends with. Open it and save the sheet as \
    "CSV UTF-8 (comma delimited)".
    """
  static let sixteenBit = """
    This file is written in UTF-16. Save it as "CSV UTF-8 (comma delimited)", not as \
    "Unicode text".
    """
}

let newline = UInt8(ascii: "\n")
