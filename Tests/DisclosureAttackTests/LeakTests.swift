import CSVReading
import Foundation
import StrictJSON
import Testing
import Values

@testable import DisclosureAttack

private let hidden = PublishedFigure(
  id: "few", label: "Few", unit: "children", shown: .symbol("c"))
private let shown = PublishedFigure(
  id: "many", label: "Many", unit: "children",
  shown: .exactly(ExactDecimal(coefficient: 1_234, scale: 0)))

private func leaks(
  page: String? = nil, words: String? = nil, data: String? = nil
) throws -> [AttackFinding.Kind] {
  let table = PublishedTable(
    id: "t", title: "t", file: "data/t.csv", columns: ["Type", "Children"],
    rows: [[.text("A"), .figure("few")], [.text("B"), .figure("many")]])
  let statement = PublishedStatement(
    name: "now", asAt: Day(daysSince1970: 20_544), figures: [hidden, shown], tables: [table])
  let source = data.map { CSVSource(name: "t.csv", bytes: Data($0.utf8)) }
  return try PublishedFiles(
    page: page.map { Array($0.utf8) }, words: words,
    tables: source.map { ["data/t.csv": $0] } ?? [:]
  ).leaks(of: statement).map(\.kind)
}

@Test func `a page that shows the symbol gives nothing away`() throws {
  #expect(
    try leaks(page: "<table><tr><td data-figure=\"few\">c</td><td data-figure=\"many\">1,234</td>")
      == [])
}

@Test func `a number on the page, or in what is read out of it, is found`() throws {
  #expect(
    try leaks(page: "<td class='n' data-figure='few'><b>3</b></td>")
      == [.shown(file: "statement.html", text: "3")])
  #expect(
    try leaks(page: "<rect data-figure=few aria-label=\"Few: 3 children\" height=\"12\"/>")
      == [.shown(file: "statement.html", text: "Few: 3 children")])
  #expect(try leaks(page: "<td data-figure=\"few") == [])
}

@Test func `a number in the statement's words is found where the table hides it`() throws {
  let table = "# A statement\n\n**t**\n\n| Type | Children |\n| --- | --: |\n"
  #expect(try leaks(words: table + "| A    |        c |\n| B    |    1,234 |\n\nWords 3.\n") == [])
  #expect(
    try leaks(words: table + "| A \\| 1 |        3 |\n| B    |    1,234 |\n")
      == [.shown(file: "statement.md", text: "3")])
}

@Test func `a table's file shows the same as the statement, or it is found`() throws {
  #expect(try leaks(data: "Type,Children\r\nA,c\r\nB,1234\r\n") == [])
  #expect(
    try leaks(data: "Type,Children\r\nA,3\r\nB,\"1,235\"\r\n") == [
      .shown(file: "t.csv", text: "3"), .differs(file: "t.csv", text: "1,235"),
    ])
}

@Test func `every slip in a statement's file is named with its line at once`() throws {
  let json = """
    {"asAt": "2026-02-30",
     "figures": [{"id": "a", "label": "A", "unit": "children", "value": 12},
      {"id": "a", "label": "A", "unit": "children", "value": "1"},
      {"id": "b", "label": "B", "unit": "children", "value": null}],
     "sums": [{"total": ["x"], "parts": ["a"]}],
     "shares": []}
    """
  let problem = #expect(throws: JSONProblem.self) {
    try PublishedStatement(json: Array(json.utf8), file: "statement.json", name: "now")
  }
  #expect(problem?.findings.count == 6)
  #expect(problem?.findings.map(\.place.line) == [1, 1, 2, 3, 4, 5])
}
