import TestSupport
import Testing
import Values

@testable import Documents

@Suite struct TableTests {
  @Test(arguments: [
    (Cell.count(14_275), "14,275"), (.count(-3), "-3"),
    (.decimal(ExactDecimal(coefficient: 123_450, scale: 2)), "1,234.50"),
    (.decimal(ExactDecimal(coefficient: -5, scale: 1)), "-0.5"),
    (.percentage(ExactDecimal(coefficient: 125, scale: 1)), "12.5%"),
    (.money(Money(pence: 523_450)), "£5,234.50"), (.miles(Miles(tenths: 4)), "0.4"),
    (.day(SampleReport.asAt), "31 March 2025"), (.missing(.suppressed), "c"),
  ])
  func `a cell is written as people read it`(_ cell: Cell, _ text: String) {
    #expect(cell.inWords == text)
  }

  @Test(arguments: [
    (1, 8, 0, "13%"), (1, 8, 1, "12.5%"), (68, 102, 0, "67%"), (2, 3, 2, "66.67%"),
    (0, 5, 0, "0%"), (5, 5, 1, "100.0%"), (3, 0, 0, "z"),
  ])
  func `a share is rounded half up, and there is none of nothing`(
    _ part: Int, _ whole: Int, _ decimals: Int, _ text: String
  ) {
    #expect(Cell.share(part, of: whole, decimals: decimals).inWords == text)
  }

  @Test func `a table in Markdown lines up and explains its symbols`() {
    let table = DataTable(
      caption: "Services",
      columns: [.init("Type", .text), .init("Services", .number)],
      rows: [
        .init([.text("Children's home"), .count(1_094)]),
        .init([.text("A | B <b>*new*</b> & Co\nLtd"), .missing(.notAvailable)]),
      ],
      notes: ["Ofsted's own types."], source: "Ofsted")
    #expect(
      table.markdown == #"""
        **Services**

        | Type                                           | Services |
        | ---------------------------------------------- | -------: |
        | Children's home                                |    1,094 |
        | A \| B &lt;b&gt;\*new\*&lt;/b&gt; &amp; Co Ltd |        x |

        x: not available

        Ofsted's own types.

        Source: Ofsted

        """#)
  }

  @Test func `a table without rows says so on the page and keeps its headings`() throws {
    let empty = DataTable(
      caption: "Suspended providers", columns: [.init("Provider", .text), .init("Since", .text)],
      rows: [])
    let page = try Markup(page: Self.page(of: .table(empty)))
    #expect(page.elements("p").map(\.words).contains("There are no rows in this table."))
    #expect(page.elements("th").map(\.words) == ["Provider", "Since"])
    #expect(empty.markdown.contains("| Provider | Since |"))
  }

  @Test func `a total stands out and is not drawn`() throws {
    let page = try Markup(page: Self.page(of: .table(SampleTables.services)))
    let totals = page.elements("tr").filter { $0.attributes["class"] == "total" }
    #expect(totals.map { $0.elements("th").first?.words } == ["All services"])
    let chart = Chart(
      title: "A", description: "B", unit: "C", kind: .bars, table: SampleTables.services)
    #expect(!chart.svg(id: "a").contains("All services"))
  }

  @Test func `a figure under a narrow heading lines up to the right`() throws {
    let page = try Markup(page: Self.page(of: .table(SampleTables.services)))
    let cells = page.elements("tbody").flatMap { $0.elements("td") }.prefix(6)
    #expect(cells.map { $0.attributes["class"] } == Array(repeating: "number", count: 5) + [nil])
  }

  static func page(of block: ReportBlock) throws -> String {
    let section = ReportSection(id: "only", heading: "Only", blocks: [block])
    let report = Report(
      title: "T", authority: "A", asAt: SampleReport.asAt, summary: [], sections: [section],
      closing: [])
    return try Templates.page().render(report)
  }
}
