import Foundation
import Testing
import Values

/// Any table that is written as RFC 4180 says is read back as it was.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<200)
  func `a table reads back as it was written`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let ending = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    let table = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in cell(&random) }
    }
    let text = table.map { $0.map(quoted).joined(separator: ",") + ending }.joined()
    let rows = try read(text)
    #expect(rows.map(\.cells) == table)
    #expect(rows.map(\.line) == lines(of: table))
  }

  /// A cell of the letters that make trouble.
  private func cell(_ random: inout SeededGenerator) -> String {
    let parts = ["a", "é", "–", "\"", ",", "\n", "\r\n", " ", ";", "0", "\u{1F3E0}", ""]
    return (0..<Int.random(in: 0...8, using: &random)).map { _ in
      parts.randomElement(using: &random) ?? ""
    }.joined()
  }

  private func quoted(_ cell: String) -> String {
    "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  /// The line on which each row begins: every line break in a cell moves the later ones down.
  private func lines(of table: [[String]]) -> [Int] {
    var line = 1
    return table.map { row in
      defer { line += 1 + row.joined().utf8.count { $0 == UInt8(ascii: "\n") } }
      return line
    }
  }
}
