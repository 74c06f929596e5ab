import Foundation
import Testing

/// Each file that cannot be read is refused with where and why.
@Suite struct RefusedFileTests {
  @Test(arguments: [
    (
      "a,b\n1,\"x\"y\n",
      """
      test.csv, line 2, column B: Character 5 of the line is a quotation mark (") where none may \
      stand. Put the whole cell in quotation marks and write each mark inside it twice.
      """
    ),
    (
      "a,b\n\"1\n2\",3\n\"x\nz\"y,4\n",
      """
      test.csv, line 5, column A: Character 2 of the line is a quotation mark (") where none may \
      stand. Put the whole cell in quotation marks and write each mark inside it twice. The row \
      began on line 4.
      """
    ),
    (
      "a,b\n1,Sant \"Elli\"\n",
      """
      test.csv, line 2, column B: Character 8 of the line is a quotation mark (") where none may \
      stand. Put the whole cell in quotation marks and write each mark inside it twice.
      """
    ),
    (
      "a,b\n1,\"x\ny\nz\n",
      """
      test.csv, line 2, column B: A quotation mark (") is opened here and never closed, up to the \
      end of the file. Close it, or export the file again.
      """
    ),
    (
      "a,b\n1,2\r3,4\n",
      """
      test.csv, line 2: The line holds a carriage return in its middle, so rows cannot be told \
      apart. Export the file again.
      """
    ),
    ("", "test.csv: The file is empty. Export it again and check its size."),
    (
      "a,b\n1,\0\n",
      """
      test.csv, line 2: Byte 3 of the line is a null byte, so this is not a text file or it was \
      damaged on its way. Export it again.
      """
    ),
  ])
  func `a damaged file is refused where the damage is`(_ text: String, _ message: String) {
    #expect(refusal(of: text.utf8) == message)
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4, 0, 0], "This is a spreadsheet, whatever its name ends with."),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "This is a spreadsheet, whatever its name ends with."),
      ([0xFF, 0xFE, 0x61, 0], "This file is written in UTF-16."),
      ([0xFE, 0xFF, 0, 0x61], "This file is written in UTF-16."),
      ([0x61, 0, 0x2C, 0], "This file is written in UTF-16."),
      ([0, 0x61, 0, 0x2C], "This file is written in UTF-16."),
      ([0x1F, 0x8B, 8, 0], "This file is compressed."),
      (Array("%PDF-1.7".utf8), "such as a PDF."),
      (Array("{\\rtf1".utf8), "such as a PDF."),
      (Array("<!DOCTYPE html>".utf8), "This is a web page."),
      (Array("\u{FEFF}\r\n <HTML lang=en>".utf8), "This is a web page."),
      (Array("<?xml version=\"1.0\"?>".utf8), "This is a spreadsheet"),
    ] as [([UInt8], String)])
  func `a file that is no table is named for what it is`(_ bytes: [UInt8], _ message: String) {
    #expect(refusal(of: bytes)?.hasPrefix("test.csv") == true)
    #expect(refusal(of: bytes)?.contains(message) == true)
  }

  @Test func `a row longer than the limit is refused, in one line or many`() {
    let long = String(repeating: "x", count: 120)
    let message = """
      The row that begins here is longer than 100 bytes. Look for a quotation mark (") that is \
      never closed, or for a file that is not CSV.
      """
    #expect(
      refusal(of: "a,b\n1,\(long)\n".utf8, rowBytes: 100)
        == "test.csv, line 2, column A: \(message)")
    let lines = String(repeating: "x\n", count: 60)
    #expect(
      refusal(of: "a,b\n1,2\n1,\"\(lines)\"\n".utf8, rowBytes: 100)
        == "test.csv, line 3, column B: \(message)")
    #expect(refusal(of: "a,b\n\(long.prefix(90)),2\n".utf8, rowBytes: 100) == nil)
  }

  @Test func `a line without an end is refused before the rest is looked at`() {
    // Were the rest looked at, the null bytes in it would be what is complained of.
    let bytes = Array("a,b\n1,2\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 2 << 20) + [0]
    #expect(
      refusal(of: bytes)?.hasPrefix("test.csv, line 3: The row that begins here is longer than")
        == true)
    let single = Array(repeating: UInt8(ascii: "x"), count: 2 << 20)
    #expect(refusal(of: single)?.hasPrefix("test.csv, line 1: The row that begins") == true)
  }
}
