import CSVReading
import Importing
import TestSupport
import Testing
import Values

@testable import Demand

@Suite struct ReturnReadingTests {
  private func read(_ groups: [ReturnSources.Group]) throws -> (TemporaryStore, [String]) {
    let database = try TemporaryStore.ofTheSamples()
    return (database, try problems(groups, database))
  }

  private func problems(
    _ groups: [ReturnSources.Group], _ database: TemporaryStore, isStrict: Bool = false
  ) throws -> [String] {
    do {
      return try database.take(groups, isStrict: isStrict).broken.map(\.rule.number)
    } catch let problem as ImportProblem {
      return problem.findings.map(\.description)
    }
  }

  private let header = "A,2,01/05/2012,WBRI"

  @Test func `the same return as XML gives the same history`() throws {
    let row = "A,03/06/2022,S,C2,N1,U4,PR1,10/08/2022,E4A,,WX1 1AA,WX4 1JN,SC900001"
    let (csv, _) = try read([
      Returns.group("2022", header: header, episodes: row, unaccompanied: "A,2,01/05/2012,")
    ])
    let xml = """
      <?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>A</CHILDID><SEX>2</SEX>\
      <DOB>01/05/2012</DOB><ETHNIC>WBRI</ETHNIC><UASC>1</UASC></HEADER><EPISODE>\
      <DECOM>03/06/2022</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL>\
      <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>10/08/2022</DEC><REC>E4A</REC>\
      <HOME_POST>WX1 1AA</HOME_POST><PL_POST>WX4 1JN</PL_POST><URN>SC900001</URN></EPISODE>\
      </CHILD></EXPSSDA903>
      """
    let (other, _) = try read([.init(name: "2022", sources: [CSVSource("a.xml", text: xml)])])
    #expect(try csv.history().episodes == other.history().episodes)
    #expect(try csv.history().children == other.history().children)
  }

  @Test func `returns read at once are numbered as if one was read after the other`() throws {
    let episode = "S,C2,N1,U4,PR1,,,,AL1 1AA,AL1 1AB,"
    let groups = [("2023", "A1", "B2"), ("2024", "B2", "C3"), ("2025", "C3", "A1")].map {
      year, first, second in
      Returns.group(
        year, header: "\(first),1,01/02/2012,WBRI\n\(second),2,03/04/2013,MOTH",
        episodes: "\(second),02/05/\(year),\(episode)\n\(first),02/06/\(year),\(episode)X")
    }
    let definitions = try Returns.definitions.get()
    var (serial, together) = (ReturnReader(definitions), ReturnReader(definitions))
    let (expected, returns) = (groups.map { serial.read($0) }, together.read(groups))
    #expect(together.references.all == serial.references.all)
    #expect(together.files.map(\.source.name) == serial.files.map(\.source.name))
    #expect(returns.map(\.year) == expected.map(\.year))
    for (one, other) in zip(returns, expected) {
      #expect(one.episodes.map(\.child) == other.episodes.map(\.child))
      #expect(one.episodes.map(\.place) == other.episodes.map(\.place))
      #expect(one.children.map(\.child) == other.children.map(\.child))
      #expect(one.children.map(\.place) == other.children.map(\.place))
    }
    let places = together.findings.broken(together.files).map(\.places)
    #expect(places == serial.findings.broken(serial.files).map(\.places))
    #expect(!places.isEmpty)
  }

  @Test func `a code may be used in its years and not in others`() throws {
    func broken(_ year: String, _ day: String, _ place: String, _ sex: String) throws -> [String] {
      try read([
        Returns.group(
          year, header: "A,\(sex),01/05/2012,WBRI",
          episodes: "A,\(day),S,C2,N1,\(place),PR4,,,,,,")
      ]).1
    }
    #expect(try broken("2023", "01/06/2023", "H5", "2") == [])
    #expect(try broken("2024", "01/06/2024", "H5", "F") == ["146"])
    #expect(try broken("2024", "01/06/2024", "K3", "F") == [])
    #expect(try broken("2023", "01/06/2023", "K3", "2") == ["146"])
    #expect(try broken("2024", "01/06/2024", "K3", "2") == ["101"])
    #expect(try broken("2025", "01/06/2025", "Z1", "M").contains("146"))
  }

  @Test func `a home that became supported accommodation is the same placement`() throws {
    let (database, broken) = try read([
      Returns.group(
        "2023", header: header, episodes: "A,01/06/2023,S,C2,N1,H5,PR4,,,,,,"),
      Returns.group(
        "2024", header: "A,F,01/05/2012,WBRI",
        episodes: "A,01/06/2023,S,C2,N1,K3,PR4,01/09/2024,E5,,,,"),
    ])
    #expect(broken == [])
    #expect(try database.spells() == ["2023-06-01 2024-09-01 K3"])
  }

  @Test func `what breaks a rule is stored, or stops everything where that is asked for`() throws {
    let groups = [
      Returns.group("2022", header: header, episodes: "A,03/06/2022,S,C2,N1,U4,PR0,,X1,,,,")
    ]
    let database = try TemporaryStore.ofTheSamples()
    let before = try database.contents()
    let strict = try problems(groups, database, isStrict: true)
    #expect(strict.count == 2)
    #expect(strict[0].hasPrefix("2022/episodes.csv, line 2, column G (PLACE_PROVIDER): Rule 550:"))
    #expect(try database.contents() == before)
    #expect(try problems(groups, database).sorted() == ["148", "550"])
    #expect(try database.spells().count == 1)
  }

  @Test func `of a child nothing is stored by which anybody would know it`() throws {
    let (database, _) = try read([
      Returns.group(
        "2022", header: "REF4711,2,17/05/2012,WBRI",
        episodes: "REF4711,03/06/2022,S,C2,N1,U4,PR1,,,,WX1 1AA,WX4 1JN,SC900001")
    ])
    let stored = try database.contents().values.joined().joined(separator: "\n")
    for secret in ["REF4711", "ref4711", "2012-05-17", "17/05/2012", "WX11AA", "WX1 1AA", "WX41JN"]
    {
      #expect(!stored.contains(secret))
    }
    #expect(stored.contains("birthMonth=\"2012-05\"") || stored.contains("birthMonth=2012-05"))
    #expect(stored.contains("WX1 1"))
  }

  @Test func `distances are worked out before the postcodes are reduced`() throws {
    let database = try TemporaryStore.ofTheSamples()
    try database.takePostcodes([CSVSource.opening(ProjectFolder.sample("postcodes.csv"))])
    try database.take([
      Returns.group(
        "2022", header: header,
        episodes: "A,03/06/2022,S,C2,N1,U4,PR1,,,,WX1 1AA,KX1 1AA,SC900001")
    ])
    let episode = try #require(try database.history().episodes.first)
    // 3,335 m east and 26,880 m south: 27.086 km, 16.8 miles.
    #expect(episode.distance == Miles(tenths: 168))
    #expect(episode.authority?.text == "X06000004")
    #expect(episode.homeSector.description == "WX1 1")
    #expect(episode.placementSector.description == "KX1 1")
  }

  @Test func `twenty thousand rows with one bad day are refused for that day alone`() throws {
    var rows = (0..<20_000).map { "C\($0),03/06/2022,S,C2,N1,U4,PR1,,,,,," }
    rows[12_345] = "C12345,13/31/2022,S,C2,N1,U4,PR1,,,,,,"
    let headers = (0..<20_000).map { "C\($0),2,17/05/2012,WBRI" }
    let (_, problems) = try read([
      Returns.group(
        "2022", header: headers.joined(separator: "\n"), episodes: rows.joined(separator: "\n"))
    ])
    #expect(problems.count == 1)
    #expect(problems[0].hasPrefix("2022/episodes.csv, line 12347, column B (DECOM): Rule 141:"))
  }

  @Test func `a child's pseudonym depends on the key`() throws {
    let (one, other) = (try #require(Returns.key), PseudonymKey.random())
    #expect(one.pseudonym(of: "A") == one.pseudonym(of: "A"))
    #expect(one.pseudonym(of: "A") != one.pseudonym(of: "B"))
    #expect(one.pseudonym(of: "A") != other.pseudonym(of: "A"))
    #expect(one.pseudonym(of: "A").count == 32)
    #expect(PseudonymKey(one.text)?.text == one.text)
    #expect(PseudonymKey("short") == nil)
  }
}
