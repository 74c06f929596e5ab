import CSVReading
import Store
import TestSupport
import Testing
import Values

@testable import Demand

/// What the returns say of young people who have left care (OC3).
@Suite struct CareLeaverTests {
  private func group(_ name: String, _ rows: String) -> ReturnSources.Group {
    let made = Returns.group(
      name, header: "A,2,01/05/2012,WBRI", episodes: "A,03/06/\(name),S,C2,N1,U4,PR1,,,,,,")
    let leavers = CSVSource(
      "\(name)/oc3.csv", text: "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n\(rows)\n")
    return ReturnSources.Group(name: name, sources: made.sources + [leavers])
  }

  private func broken(_ rows: String, in year: String = "2022") throws -> [String] {
    try TemporaryStore.ofTheSamples().take([group(year, rows)]).broken.flatMap { broken in
      broken.places.map { "\($0.line ?? 0) \(broken.rule.number)" }
    }.sorted()
  }

  private func leavers(_ database: TemporaryStore, _ year: String) throws -> [CareLeaver] {
    let year = try Made.year(year)
    return try database.store.read { try CareLeaver.all(in: year...year, $0) }
  }

  @Test func `of each are kept month and year of birth and three codes`() throws {
    let database = try TemporaryStore.ofTheSamples()
    try database.take([group("2022", "REF88,17/05/2003,yes,f5,u1\nB,02/12/2004,NO,0,0")])
    #expect(
      try leavers(database, "2022-23") == [
        CareLeaver(
          year: try Made.year("2022-23"), birth: try #require(Month("2003-05")), inTouch: "YES",
          activity: "F5", accommodation: "U1"),
        CareLeaver(
          year: try Made.year("2022-23"), birth: try #require(Month("2004-12")), inTouch: "NO",
          activity: "0", accommodation: "0"),
      ])
    let stored = try database.contents().values.joined().joined(separator: "\n")
    for secret in ["REF88", "ref88", "2003-05-17", "17/05/2003"] {
      #expect(!stored.contains(secret))
    }
  }

  @Test func `an import that is taken back takes its care leavers along`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let before = try database.contents()["lookedAfterChild"]
    try database.take([group("2022", "B,02/12/2004,YES,F2,Z1")])
    try database.undoLast()
    #expect(try leavers(database, "2022-23") == [])
    #expect(try database.contents()["lookedAfterChild"] == before)
  }

  @Test(
    arguments: [
      ("B,02/12/2004,YES,F2,Z1", "2022", []),
      ("B,02/12/2004,YE,F9,Q1", "2022", ["2 131", "2 132", "2 133"]),
      // F3 ended with 2020-21, and F4 began with 2021-22.
      ("B,02/12/2001,YES,F3,U1", "2020", []),
      ("B,02/12/2001,YES,F3,U1", "2021", ["2 132"]),
      ("B,02/12/2001,YES,F4,U1", "2020", ["2 132"]),
      // Homelessness and custody cannot be suitable any more.
      ("B,02/12/2002,YES,F2,S1", "2021", []),
      ("B,02/12/2002,YES,F2,S1", "2022", ["2 133"]),
      ("B,02/12/2002,YES,F2,X2", "2022", []),
      ("B,02/12/2004,DIED,0,0", "2022", []),
      ("B,02/12/2004,DIED,F2,0", "2022", ["2 344"]),
      ("B,02/12/2004,RHOM,0,B1", "2022", ["2 344"]),
      ("B,02/12/2004,YES,0,U1", "2022", ["2 345"]),
      ("B,02/12/2004,NO,G5,0", "2022", ["2 C7"]),
      ("B,02/12/2004,NREQ,F2,U1", "2022", []),
      ("B,02/12/2004,YES,F2,", "2022", ["2 153"]),
      ("B,02/12/2004,,,", "2022", []),
      // The birthday in 2022-23 is the 17th, the 16th, the 21st or the 22nd.
      ("B,31/03/2006,YES,F2,D1", "2022", []),
      ("B,01/04/2006,YES,F2,D1", "2022", ["2 C6"]),
      ("B,01/04/2001,YES,F2,D1", "2022", []),
      ("B,31/03/2001,YES,F2,D1", "2022", ["2 C6"]),
      ("B,02/12/2004,YES,F2,Z1\nB,02/12/2004,YES,F1,Z1", "2022", ["3 C4"]),
    ])
  func `what cannot be is found by its rule and line`(
    _ rows: String, _ year: String, _ found: [String]
  ) throws {
    #expect(try broken(rows, in: year) == found)
  }

  @Test func `who left care before the year stands in the header without an episode`() throws {
    let made = group("2022", "B,02/12/2004,YES,F2,Z1")
    let header = CSVSource(
      "2022/header.csv",
      text: "CHILD,SEX,DOB,ETHNIC\nA,2,01/05/2012,WBRI\nB,1,02/12/2004,WBRI\nC,1,02/12/2014,WBRI\n")
    let report = try TemporaryStore.ofTheSamples().take([
      .init(name: "2022", sources: [header] + made.sources.dropFirst())
    ])
    let found = report.broken.filter { $0.rule.number == "EPI" }.flatMap(\.places)
    #expect(found.map(\.line) == [4])
  }

  @Test func `the XML form has them in the header`() throws {
    let xml = """
      <?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>A</CHILDID><SEX>2</SEX>\
      <DOB>01/05/2012</DOB><ETHNIC>WBRI</ETHNIC></HEADER><EPISODE><DECOM>03/06/2022</DECOM>\
      <RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER>\
      </EPISODE></CHILD><CHILD><HEADER><CHILDID>B</CHILDID><SEX>1</SEX><DOB>02/12/2004</DOB>\
      <ETHNIC>WBRI</ETHNIC><OC3><IN_TOUCH>YES</IN_TOUCH><ACTIV>F5</ACTIV><ACCOM>U1</ACCOM></OC3>\
      </HEADER></CHILD></EXPSSDA903>
      """
    let database = try TemporaryStore.ofTheSamples()
    try database.take([.init(name: "2022", sources: [CSVSource("a.xml", text: xml)])])
    #expect(try leavers(database, "2022-23").map(\.accommodation) == ["U1"])
  }
}
