import Testing
import Values

@testable import caremarket

@Suite struct TextTableTests {
  private func lines(
    _ rows: [[String]], _ columns: [TableColumn<[String]>], width: Int?
  ) -> [String] {
    let table = OutputTable(rows, columns: columns, whenEmpty: "None.")
    return String(decoding: table.forPeople(width: width), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private func column(_ index: Int, _ heading: String) -> TableColumn<[String]> {
    .text("column\(index)", heading) { $0[index] }
  }

  @Test func `the widest texts are cut so that the table fits`() {
    let rows = [["SC1", "Larch House Children's Home for Boys", "Northumbria Care Services"]]
    let columns = [column(0, "URN"), column(1, "Name"), column(2, "Provider")]
    #expect(
      lines(rows, columns, width: 40) == [
        "URN  Name              Provider",
        "---  ----------------  -----------------",
        "SC1  Larch House Chi…  Northumbria Care…",
      ])
  }

  @Test func `a text that may be broken over lines is never cut`() {
    let rows = [["SC1", "Two people must agree to lift a bar on a provider"], ["SC2", "Short"]]
    let columns = [column(0, "URN"), column(1, "Reason").wrapping]
    #expect(
      lines(rows, columns, width: 30) == [
        "URN  Reason",
        "---  -------------------------",
        "SC1  Two people must agree to",
        "     lift a bar on a provider",
        "SC2  Short",
      ])
  }

  @Test func `columns that do not fit are left out and named`() {
    let rows = [["SC1", "Larch House", "North East", "Gateshead"]]
    let columns = [
      column(0, "URN"), column(1, "Name"), column(2, "Region").ifRoom, column(3, "Authority"),
    ]
    #expect(
      lines(rows, columns, width: 30) == [
        "URN  Name         Authority",
        "---  -----------  ---------",
        "SC1  Larch House  Gateshead",
        "",
        "Not shown for want of room:",
        "Region.",
      ])
  }

  @Test func `headings are broken before values are cut`() {
    let rows = [["4", "14,275", "Consistently strong"]]
    let columns = [column(0, "Homes"), column(1, "Registered places"), column(2, "Outcome")]
    #expect(
      lines(rows, columns, width: 38) == [
        "       Registered",
        "Homes  places      Outcome",
        "-----  ----------  -------------------",
        "4      14,275      Consistently strong",
      ])
  }

  @Test(arguments: 20...130)
  func `no line is wider than the terminal`(_ width: Int) {
    let rows = [
      ["SC1234567", "Łódź – Ærø ünïçødé Häuser 日本語の家", "A very long provider's name Limited"],
      ["SC2", "Short", "x"],
    ]
    let columns = [
      column(0, "URN"), column(1, "Name of the home"), column(2, "Registered provider").ifRoom,
      column(1, "Notes").wrapping, column(2, "Group"),
    ]
    let table = lines(rows, columns, width: width).prefix { !$0.hasPrefix("Not shown") }
    #expect(table.filter { DisplayWidth.of($0) > width } == [])
    #expect(table.count > 3)
  }

  @Test func `a table that goes to a file is as wide as it needs to be`() {
    let name = String(repeating: "long ", count: 50) + "name"
    #expect(
      lines([["SC1", name]], [column(0, "URN"), column(1, "Name")], width: nil)[2]
        == "SC1  \(name)")
  }

  @Test func `text from a file cannot steer the terminal or spoil the table`() {
    let rows = [["red\u{1B}[31m\r\nnew\u{9B}line\u{202E}"]]
    #expect(lines(rows, [column(0, "Name")], width: 80)[2] == "red [31m  new line")
  }
}
