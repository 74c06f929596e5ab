import Testing
import Values

@testable import caremarket

@Suite struct OutputTableTests {
  private struct Service {
    let urn: String
    let name: String?
    let places: Int?
    let fee: Money?
    let since: Day?
    let isInHouse: Bool
  }

  private static let services = [
    Service(
      urn: "SC1", name: "Larch House", places: 4, fee: Money(pence: 512_345),
      since: Day("2024-04-01"), isInHouse: false),
    Service(urn: "SC23", name: nil, places: 1200, fee: nil, since: nil, isInHouse: true),
  ]

  private func table(_ services: [Service] = services) -> OutputTable {
    OutputTable(
      services,
      columns: [
        .text("urn", "URN") { $0.urn }, .text("name", "Name") { $0.name },
        .number("places", "Places") { $0.places }, .money("weeklyFee", "Weekly fee") { $0.fee },
        .day("since", "Since") { $0.since }, .flag("inHouse", "In-house") { $0.isInHouse },
      ], whenEmpty: "There were no services.", closing: "2 services.")
  }

  private func text(_ table: OutputTable, _ format: OutputFormat, width: Int? = 80) throws -> String
  {
    String(decoding: try table.bytes(as: format, width: width), as: UTF8.self)
  }

  @Test func `a table for people lines numbers up on the right`() throws {
    #expect(
      try text(table(), .table) == """
        URN   Name         Places  Weekly fee       Since  In-house
        ----  -----------  ------  ----------  ----------  --------
        SC1   Larch House       4   £5,123.45  1 Apr 2024  No
        SC23  –             1,200           –           –  Yes

        2 services.

        """)
  }

  @Test func `csv has keys, no commas in numbers and nothing where there is no value`() throws {
    #expect(
      try text(table(), .csv) == """
        urn,name,places,weeklyFee,since,inHouse\r
        SC1,Larch House,4,5123.45,2024-04-01,false\r
        SC23,,1200,,,true\r

        """)
  }

  @Test func `json keeps the order of the columns and says null where there is no value`() throws {
    #expect(
      try text(table(), .json) == """
        [
          {"urn":"SC1","name":"Larch House","places":4,"weeklyFee":"5123.45",\
        "since":"2024-04-01","inHouse":false},
          {"urn":"SC23","name":null,"places":1200,"weeklyFee":null,"since":null,"inHouse":true}
        ]

        """)
  }

  @Test func `markdown is a table with the numbers on the right`() throws {
    #expect(
      try text(table(), .markdown) == """
        | URN | Name | Places | Weekly fee | Since | In-house |
        | --- | --- | ---: | ---: | ---: | --- |
        | SC1 | Larch House | 4 | £5,123.45 | 1 Apr 2024 | No |
        | SC23 | – | 1,200 | – | – | Yes |

        2 services.

        """)
  }

  @Test func `a code reads as words to people and as itself to machines`() throws {
    let table = OutputTable(
      ["notYetInspected"], columns: [.code("judgement", "Judgement") { $0 }], whenEmpty: "None.")
    #expect(try text(table, .table).contains("\nNot yet inspected\n"))
    #expect(try text(table, .csv) == "judgement\r\nnotYetInspected\r\n")
    #expect(try text(table, .json) == "[\n  {\"judgement\":\"notYetInspected\"}\n]\n")
  }

  @Test func `a table without rows is a sentence for people and empty for machines`() throws {
    #expect(try text(table([]), .table) == "There were no services.\n")
    #expect(try text(table([]), .markdown) == "There were no services.\n")
    #expect(try text(table([]), .csv) == "urn,name,places,weeklyFee,since,inHouse\r\n")
    #expect(try text(table([]), .json) == "[]\n")
  }
}
