import Foundation
import Testing

/// A CSV file read back in a test: headings, then rows.
struct Table {
  let titleRows: [[String]]
  let headings: [String]
  let rows: [[String]]

  /// Reads a table whose headings stand in a row, counted from 1.
  init(_ bytes: [UInt8], headingRow: Int = 1) {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let all = Table.rows(String(decoding: marked ? bytes[3...] : bytes[...], as: UTF8.self))
    titleRows = Array(all.prefix(headingRow - 1))
    headings = all.count < headingRow ? [] : all[headingRow - 1]
    rows = Array(all.dropFirst(headingRow))
  }

  /// Reads a table from a file, and fails the test where the file is not there.
  init(contentsOf path: String, headingRow: Int = 1) throws {
    let bytes = try #require(FileManager.default.contents(atPath: path), "\(path) is not there")
    self.init(Array(bytes), headingRow: headingRow)
  }

  /// Returns the values of a column, found by its heading without line breaks.
  func column(_ heading: String) -> [String] {
    guard
      let index = headings.firstIndex(where: { $0.split(separator: "\n").last ?? "" == heading })
    else { return [] }
    return rows.map { $0.count > index ? $0[index] : "" }
  }

  private static func rows(_ text: String) -> [[String]] {
    var (rows, row, field, quoted) = ([[String]](), [String](), "", false)
    for character in text {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted:
        row.append(field)
        field = ""
      case "\n" where !quoted, "\r\n" where !quoted:
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.append(character)
      }
    }
    return row.isEmpty && field.isEmpty ? rows : rows + [row + [field]]
  }
}
