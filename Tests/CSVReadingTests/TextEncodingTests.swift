import CSVReading
import Foundation
import Testing

@Suite struct TextEncodingTests {
  private static let all: [TextEncoding] = [.utf8, .windows1252, .macRoman]
  /// "’", "–", "£", "â" and "é" as each encoding writes them.
  @Test(
    arguments: [
      [[0xE2, 0x80, 0x99], [0xE2, 0x80, 0x93], [0xC2, 0xA3], [0xC3, 0xA2], [0xC3, 0xA9]],
      [[0x92], [0x96], [0xA3], [0xE2], [0xE9]],
      [[0xD5], [0xD0], [0xA3], [0x89], [0x8E]],
    ] as [[[UInt8]]])
  func `letters are the same in whichever encoding a file has them`(
    _ letters: [[UInt8]]
  ) throws {
    let parts = ["Children", "s care ", " level,", "950,Si", "n at the caf", "\n"].map {
      Array($0.utf8)
    }
    let bytes = zip(parts, letters + [[]]).flatMap { $0 + $1 }
    let expected = ReadRow(1, "Children’s care – level", "£950", "Siân at the café")
    #expect(try read(bytes, among: Self.all) == [expected])
  }

  @Test(arguments: [
    (UInt8(0x96), TextEncoding.windows1252), (0xD0, .macRoman), (0x97, .windows1252),
    (0xD1, .macRoman),
  ])
  func `a dash tells Windows from Macintosh`(_ dash: UInt8, _ expected: TextEncoding) {
    let bytes = Data(Array("2024 ".utf8) + [dash] + Array(" Provider level\n".utf8))
    #expect(TextEncoding.detect(in: bytes, among: Self.all) == expected)
  }

  @Test func `plain letters are in the first encoding that is allowed`() {
    let bytes = Data("URN,Name\n".utf8)
    #expect(TextEncoding.detect(in: bytes, among: [.windows1252, .utf8]) == .windows1252)
    #expect(TextEncoding.detect(in: bytes, among: Self.all) == .utf8)
  }

  @Test func `bytes that no allowed encoding has are in none`() {
    let bytes = Data("URN,Na".utf8) + [0x81] + Data("me\n".utf8)
    #expect(TextEncoding.detect(in: bytes, among: [.utf8, .windows1252]) == nil)
    #expect(TextEncoding.detect(in: bytes, among: [.utf8]) == nil)
  }

  @Test(arguments: 0..<17)
  func `a letter beyond ASCII is seen wherever it stands`(_ position: Int) {
    var bytes = Array(repeating: UInt8(ascii: "a"), count: 17)
    bytes[position] = 0xE9
    #expect(TextEncoding.detect(in: Data(bytes), among: Self.all) == .windows1252)
  }

  @Test(arguments: [(TextEncoding.windows1252, "€", "ÿ"), (.macRoman, "Ä", "\u{2C7}")])
  func `each byte beyond ASCII is one letter`(
    _ encoding: TextEncoding, _ first: String, _ last: String
  ) {
    let bytes = (UInt8(0x80)...0xFF).map(\.self)
    let text = bytes.withUnsafeBufferPointer { encoding.decode($0) }
    #expect(text.unicodeScalars.count == 128)
    #expect(text.hasPrefix(first) && text.hasSuffix(last))
  }
}
