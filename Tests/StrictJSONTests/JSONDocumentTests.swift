import Testing
import Values

@testable import StrictJSON

private func root(_ text: String) throws -> JSONNode {
  try JSONDocument(Array(text.utf8), file: "notice.json").root
}

private func message(_ text: String) -> String? {
  do {
    _ = try root(text)
    return nil
  } catch let problem as JSONProblem {
    return problem.findings.map(\.description).joined(separator: "\n")
  } catch {
    return "\(error)"
  }
}

@Test func `a value knows its line and the way to it`() throws {
  let tender = try #require(
    root("{\n \"tender\": {\n  \"lots\": [\n   {\"id\": 1},\n   {\"id\": 2}\n]}}").at("tender.lots")
  )
  #expect(tender.items.map(\.line) == [4, 5])
  #expect(tender.items[1]["id"]?.path == "tender.lots[1].id")
}

@Test func `escapes and signs beyond the basic plane are read as written`() throws {
  var findings: [Finding] = []
  let text = try root(#"["\"\\\/\u00e9\ud83d\ude00 é😀"]"#).items[0].text(&findings)
  #expect(text == "\"\\/é😀 é😀")
}

@Test func `an amount is exact, and one with three decimals is refused`() throws {
  var findings: [Finding] = []
  let list = try root("[0.1, 250000000, 1.005, 1e3]").items
  #expect(list[0].money(&findings) == Money(pence: 10))
  #expect(list[1].money(&findings) == Money(pence: 25_000_000_000))
  #expect(findings.isEmpty)
  #expect(list[2].money(&findings) == nil)
  #expect(list[3].money(&findings) == nil)
  #expect(
    findings.map(\.message).first == "[2] must be an amount with at most two decimals, not 1.005.")
}

@Test(arguments: [
  "", "{", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[01]", "[1.]", "[+1]", "[nul]", "[1] 2",
  "[\"\\x\"]", "[\"\\ud800\"]", "[\"a\nb\"]", "[\"a]", "{\"a\" 1}", "[NaN]", "[1 2]", "\u{FEFF}",
])
func `what RFC 8259 does not allow is refused`(_ text: String) {
  #expect(message(text) != nil)
}

@Test func `a name that comes twice is named with its line`() {
  #expect(
    message("{\"a\": {\n\"b\": 1,\n\"b\": 2}}")
      == "notice.json, line 3: 'a.b' comes twice, so it cannot be told which counts.")
}

@Test func `a thousand brackets are refused, not followed`() {
  #expect(message(String(repeating: "[", count: 1000))?.contains("100 deep") == true)
}

@Test func `a file cut short anywhere is refused`() {
  let whole = #"{"ocid": "ocds-1", "tender": {"lots": [{"id": "1", "value": 1.5, "ok": true}]}}"#
  for length in 0..<whole.utf8.count {
    #expect(message(String(whole.prefix(length))) != nil)
  }
}

@Test func `bytes that are not UTF-8 are refused`() {
  #expect(throws: JSONProblem.self) { try JSONDocument([0x22, 0xE9, 0x22], file: "notice.json") }
}
