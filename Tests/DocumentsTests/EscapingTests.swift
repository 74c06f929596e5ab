import TestSupport
import Testing
import Values

@testable import Documents

/// Text from files and people stays text, whatever it says.
@Suite struct EscapingTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "Smith & Sons &amp; Co", "</title></style></svg></table>", "{{title}}{{{drawing}}}", "]]>",
    "<!-- --><![CDATA[", "Home 🏠 Ŵéstmarch 家", "javascript:alert(1)", "\\u003cscript\\u003e",
  ]

  @Test(arguments: hostile)
  func `text in every place of a report is shown as it is and changes nothing`(_ text: String)
    throws
  {
    let plain = try Markup(page: page(filledWith: "Plain"))
    let page = try Markup(page: page(filledWith: text))
    // How many lines a name takes in a chart depends on its length.
    let names = page.all.map(\.name).filter { $0 != "text" }
    #expect(names == plain.all.map(\.name).filter { $0 != "text" })
    for name in ["title", "h1", "h2", "p", "li", "dt", "dd", "caption", "th", "td", "desc", "code"]
    {
      #expect(page.elements(name).contains { $0.words.contains(text) }, "\(name)")
    }
  }

  @Test(arguments: ["\"", "'", "<", ">", "&"])
  func `an accent on a sign does not carry it past the escaping`(_ sign: String) throws {
    let text = "a\(sign)\u{301} onfocus=alert(1)"
    let page = try Markup(page: page(filledWith: text))
    let title = page.elements("h1").first?.words
    #expect(
      title?.unicodeScalars.filter { $0 != "\u{200B}" }.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func `characters that no page may hold are left out`() throws {
    let page = try Markup(page: page(filledWith: "Oak\u{0} House\u{7}\u{FFFE}"))
    #expect(page.elements("h1").first?.words == "Oak House")
    #expect(page.elements("desc").first?.words == "Oak House")
  }

  @Test func `ids are made of letters, digits and hyphens whatever the text`() throws {
    let page = try Markup(page: page(filledWith: "\" onclick='x' 1. Été"))
    let ids = page.all.compactMap { $0.attributes["id"] }
    #expect(
      ids.allSatisfy { id in
        id.first?.isLetter == true
          && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      })
  }

  private func page(filledWith text: String) throws -> String {
    let table = DataTable(
      caption: text, columns: [.init(text, .text), .init(text, .text)],
      rows: [
        .init([.text(text), .text(text)]),
        .init([.text(text), .missing(MissingValue(symbol: text, meaning: text))]),
      ], notes: [text], source: text)
    let blocks: [ReportBlock] = [
      .paragraph(text), .list([text]),
      .notice(Notice(title: text, text: text, command: text)),
      .keyFigures([KeyFigure(label: text, value: .text(text), note: text)]), .table(table),
      .chart(Chart(title: text, description: text, unit: text, kind: .bars, table: table)),
      .command(Command(label: text, text: text)),
    ]
    let report = Report(
      title: text, subtitle: text, authority: text, asAt: SampleReport.asAt, summary: blocks,
      sections: [ReportSection(id: text, heading: text, blocks: blocks)], closing: blocks)
    return try Templates.page().render(report)
  }
}
