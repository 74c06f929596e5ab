import Foundation
import Testing
import Values

@testable import Spreadsheets

/// What other programs read in the spreadsheets that are made here.
@Suite struct WorkbookTests {
  private static let canUnzip = Tool.works("unzip", ["-v"])
  private static let hasOpenpyxl = Tool.works("python3", ["-c", "import openpyxl"])

  private let workbook: Workbook

  init() throws {
    let day = try #require(Day("2026-11-21"))
    let sheet = Sheet(
      name: "Lines: a/b",
      columns: [
        .init(heading: "Invoice"), .init(heading: "Day"), .init(heading: "Days", isSummed: true),
        .init(heading: "Charged", isSummed: true),
      ],
      rows: [
        [.text("=1+1 & <b>"), .day(day), .number(7), .money(Money(pence: 123_456))],
        [.empty, .empty, .number(3), .money(Money(pence: -10))],
      ])
    workbook = Workbook([sheet], madeOn: day)
  }

  @Test(.enabled(if: WorkbookTests.canUnzip, "There is no 'unzip' here."))
  func `amounts and days are numbers, and text that looks like a formula stays text`() throws {
    let file = try ZippedFile(workbook.xlsx())
    let page = try file.part("xl/worksheets/sheet1.xml")
    #expect(page.contains("<v>1234.56</v>"))
    #expect(page.contains("<v>-0.1</v>"))
    // 46347 days since 30 December 1899, by which spreadsheets count.
    #expect(page.contains("<v>46347</v>"))
    #expect(try file.part("xl/sharedStrings.xml").contains("<t>=1+1 &amp; &lt;b&gt;</t>"))
    #expect(try file.part("xl/styles.xml").contains("£#,##0.00"))
  }

  @Test(.enabled(if: WorkbookTests.canUnzip, "There is no 'unzip' here."))
  func `the headings stay in sight, filter the rows, and totals follow the filter`() throws {
    let page = try ZippedFile(workbook.xlsx()).part("xl/worksheets/sheet1.xml")
    #expect(page.contains("state=\"frozen\""))
    #expect(page.contains("<autoFilter ref=\"A1:D3\"/>"))
    #expect(page.contains("<f>SUBTOTAL(109,C2:C3)</f><v>10</v>"))
    #expect(page.contains("<f>SUBTOTAL(109,D2:D3)</f><v>1234.46</v>"))
    #expect(page.contains("<cols><col min=\"1\""))
  }

  @Test(.enabled(if: WorkbookTests.canUnzip, "There is no 'unzip' here."), arguments: UInt64(1)...5)
  func `the total of any amounts is their sum, to the penny`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let amounts = (0..<200).map { _ in Int64.random(in: -1_000_000...90_000_000, using: &random) }
    let sheet = Sheet(
      name: "Schedule", columns: [.init(heading: "In the year", isSummed: true)],
      rows: amounts.map { [.money(Money(pence: $0))] })
    let page = try ZippedFile(Workbook([sheet], madeOn: workbook.madeOn).xlsx())
      .part("xl/worksheets/sheet1.xml")
    let total = try #require(page.firstMatch(of: /SUBTOTAL\(109,A2:A201\)<\/f><v>([0-9.]+)</)?.1)
    let parts = total.split(separator: ".")
    let pence = parts.count == 2 ? (parts[1] + "0").prefix(2) : "00"
    #expect(Int64("\(parts[0])\(pence)") == amounts.reduce(0, +))
  }

  @Test(.enabled(if: WorkbookTests.canUnzip, "There is no 'unzip' here."))
  func `a tab is named within what spreadsheets allow`() throws {
    let book = try ZippedFile(workbook.xlsx()).part("xl/workbook.xml")
    #expect(book.contains("<sheet name=\"Lines  a b\""))
    #expect(Sheet(name: String(repeating: "x", count: 40), columns: [], rows: []).name.count == 31)
  }

  @Test func `the same rows make the same file, byte for byte`() throws {
    #expect(try workbook.xlsx() == workbook.xlsx())
  }

  @Test func `more rows than a sheet holds are refused`() throws {
    let rows = Array(repeating: [Sheet.Cell](), count: Sheet.mostRows)
    let sheet = Sheet(name: "Rows", columns: [], rows: rows)
    #expect(throws: WorkbookProblem.self) {
      try Workbook([sheet], madeOn: workbook.madeOn).xlsx()
    }
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")])
  func `columns are named as spreadsheets name them`(_ number: Int, _ letters: String) {
    #expect(Sheet.letters(ofColumn: number) == letters)
  }

  @Test(.enabled(if: WorkbookTests.hasOpenpyxl, "Python's openpyxl is not here."))
  func `another library reads the same values`() throws {
    let file = try ZippedFile(workbook.xlsx())
    let script = """
      import openpyxl
      page = openpyxl.load_workbook("\(file.path)").active
      for row in page.iter_rows():
          print("|".join("" if cell.value is None else str(cell.value) for cell in row))
      print(page.freeze_panes, page.auto_filter.ref)
      """
    #expect(
      try Tool.run("python3", ["-c", script]) == """
        Invoice|Day|Days|Charged
        =1+1 & <b>|2026-11-21 00:00:00|7|1234.56
        ||3|-0.1
        Total||=SUBTOTAL(109,C2:C3)|=SUBTOTAL(109,D2:D3)
        A2 A1:D3

        """)
  }
}
