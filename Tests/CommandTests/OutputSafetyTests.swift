import Foundation
import Testing
import Values

@testable import caremarket

/// Text from other people's files, in every format that other programs read.
@Suite struct OutputSafetyTests {
  private func csv(_ cell: Cell) -> String {
    var bytes = Bytes()
    bytes.append(csvLine: [cell])
    return String(decoding: bytes.dropLast(2), as: UTF8.self)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
    ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=A1,\"\"", "\"'=A1,\"\"\"\"\""), ("St Mary's", "St Mary's"), ("", ""),
  ])
  func `a spreadsheet takes text for text`(_ text: String, _ written: String) {
    #expect(csv(.text(text)) == written)
  }

  @Test func `a number below zero is no formula`() {
    #expect(csv(.number(-4)) == "-4")
    #expect(csv(.money(Money(pence: -150))) == "-1.50")
  }

  @Test(arguments: [
    "plain", "\"quoted\" \\ slash", "tab\tnew\nline\r", "\u{1}\u{1F}", "£ – é 日本", "",
  ])
  func `json reads back as it was`(_ text: String) throws {
    let value = JSONValue.object([.init(key: text, value: [.text(text), 1, true, nil])])
    for bytes in [value.bytes, value.indentedBytes] {
      let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [Any]]
      #expect(read?[text]?[0] as? String == text)
      #expect(read?[text]?[1] as? Int == 1)
    }
  }

  @Test func `nested json is indented by two spaces`() {
    let value: JSONValue = ["asAt": "2026-04-01", "byType": [["services": 3]], "none": []]
    #expect(
      String(decoding: value.indentedBytes, as: UTF8.self) == """
        {
          "asAt": "2026-04-01",
          "byType": [
            {
              "services": 3
            }
          ],
          "none": []
        }

        """)
  }

  @Test func `markdown takes marks for text`() {
    var bytes = Bytes()
    bytes.append(markdown: .text("A|B *c* _d_"))
    #expect(String(decoding: bytes, as: UTF8.self) == "A\\|B \\*c\\* \\_d\\_")
  }
}
