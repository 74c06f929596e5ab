import Testing
import Values

@testable import caremarket

@Suite struct RecordViewTests {
  private let record = RecordView(
    title: "Larch House",
    fields: [
      .init("urn", "URN", .text("SC1")),
      .init("registered", "Registered", .day(Day(daysSince1970: 20_544))),
      .init("reason", "Reason", .text("Suspended until the action plan has been agreed by both.")),
    ],
    sections: [
      .fields(heading: "Owner", [.init("owner", "Registered provider", .missing)]),
      .table(
        key: "inspections", heading: "Inspections",
        OutputTable(
          ["Good"], columns: [.text("judgement", "Judgement") { $0 }], whenEmpty: "None.")),
    ])

  private func text(_ format: OutputFormat, width: Int? = 60) throws -> String {
    String(decoding: try record.bytes(as: format, width: width), as: UTF8.self)
  }

  @Test func `a record for people has labels, whole months and lines that fit`() throws {
    #expect(
      try text(.table) == """
        Larch House

        URN                  SC1
        Registered           1 April 2026
        Reason               Suspended until the action plan has
                             been agreed by both.

        Owner

        Registered provider  –

        Inspections

        Judgement
        ---------
        Good

        """)
  }

  @Test func `a record in json has its lists in it`() throws {
    #expect(
      try text(.json) == """
        {
          "urn": "SC1",
          "registered": "2026-04-01",
          "reason": "Suspended until the action plan has been agreed by both.",
          "owner": null,
          "inspections": [
            {
              "judgement": "Good"
            }
          ]
        }

        """)
  }

  @Test func `a record in csv is a line of keys and a line of values`() throws {
    #expect(
      try text(.csv) == """
        urn,registered,reason,owner\r
        SC1,2026-04-01,Suspended until the action plan has been agreed by both.,\r

        """)
  }

  @Test func `a record in markdown is a list under its name`() throws {
    #expect(try text(.markdown).hasPrefix("# Larch House\n\n- **URN**: SC1\n"))
    #expect(try text(.markdown).hasSuffix("## Inspections\n\n| Judgement |\n| --- |\n| Good |\n"))
  }
}
