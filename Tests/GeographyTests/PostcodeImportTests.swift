import CSVReading
import Foundation
import Geography
import GRDB
import ImportRuns
import Importing
import Store
import TestSupport
import Testing
import Values

@Suite struct PostcodeImportTests {
  private let database: TemporaryStore

  init() throws {
    database = try TemporaryStore.ofTheSamples()
  }

  private func take(_ texts: String...) throws -> ImportReport {
    try database.takePostcodes(
      texts.enumerated().map { CSVSource("\($0.offset + 1).csv", text: $0.element) })
  }

  private func point(of postcode: String) throws -> GridPoint? {
    let postcode = try #require(Postcode(postcode))
    return try database.store.read { try PostcodeDirectory.point(of: postcode, $0) }
  }

  private func problems(_ texts: String...) -> [String] {
    do {
      _ = try database.takePostcodes(
        texts.enumerated().map { CSVSource("\($0.offset + 1).csv", text: $0.element) })
      return []
    } catch let problem as ImportProblem {
      return problem.findings.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  private func count(_ table: String) throws -> Int? {
    try database.store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
  }
}

/// What is taken in.
extension PostcodeImportTests {
  @Test func `the sample is taken in, but for the row without a point`() throws {
    let report = try database.takePostcodes([.opening(ProjectFolder.sample("postcodes.csv"))])
    #expect(report.files.first?.rows == 12)
    #expect(report.files.first?.absent == [])
    #expect(
      report.result.summary == """
        11 postcodes stored, the middle of 4 authorities worked out; 1 without a point passed over.
        """)
    #expect(try point(of: "wx1 3df") == GridPoint(easting: 291_240, northing: 468_915))
    #expect(try point(of: "KX9 9XX") == nil)
  }

  @Test(arguments: [
    "pcd,oseast1m,osnrth1m,laua", "pcd,oseast1m,osnrth1m,oslaua", "PCD2,OSEAST1M,OSNRTH1M,OSLAUA",
    "pcds,east1m,north1m,lad25cd", "pcd8,east1m,north1m,lad23cd", "pcd7,east1m,north1m,lad24cd",
  ])
  func `columns are found under the names of every year`(_ header: String) throws {
    _ = try take("\(header)\nWX1 1AA,290000,470000,X06000001\n")
    #expect(try point(of: "WX11AA") == GridPoint(easting: 290_000, northing: 470_000))
  }

  @Test func `several files are one edition`() throws {
    let report = try take(
      "pcds,east1m,north1m,lad25cd\nWX1 1AA,290000,470000,X06000001\n",
      "pcds,east1m,north1m,lad25cd\nNX1 1AA,289460,492310,X06000002\n")
    #expect(report.result.batch == 2)
    #expect(try count("postcode") == 2)
  }

  @Test func `other countries are passed over and counted`() throws {
    let report = try take(
      """
      pcds,east1m,north1m,lad25cd
      WX1 1AA,290000,470000,X06000001
      AB10 1AA,394251,806376,S12000033
      BT1 1AA,333800,374000,N09000003
      JE2 3AA,,,L99999999
      IM1 1AA,,,M99999999

      """)
    #expect(report.result.summary?.contains("4 outside England and Wales passed over") == true)
    #expect(try count("postcode") == 1)
  }

  @Test func `a row that is repeated counts once`() throws {
    let rows = (0..<150).map {
      "WX1 \($0 % 10)A\(letter($0 / 10)),29000\($0 % 10),470000,X06000001"
    }
    let text = (["pcds,east1m,north1m,lad25cd"] + rows + rows.prefix(70)).joined(separator: "\n")
    let report = try take(text)
    #expect(report.result.summary?.contains("150 postcodes stored") == true)
    #expect(report.result.summary?.contains("70 repeated passed over") == true)
    #expect(try centre("X06000001") == GridPoint(easting: 290_005, northing: 470_000))
  }

  @Test func `the middle of an authority is the mean of its postcodes, to the metre`() throws {
    _ = try take(
      """
      pcds,east1m,north1m,lad25cd
      WX1 1AA,290000,470000,X06000001
      WX1 1AB,290001,470000,X06000001
      NX1 1AA,289460,492310,X06000002

      """)
    #expect(try centre("X06000001") == GridPoint(easting: 290_001, northing: 470_000))
    #expect(try centre("X06000002") == GridPoint(easting: 289_460, northing: 492_310))
    #expect(try centre("X06000003") == nil)
  }

  private func centre(_ authority: String) throws -> GridPoint? {
    try database.store.read { try AuthorityCentre.point(of: authority, $0) }
  }

  private func letter(_ index: Int) -> Character {
    Character(UnicodeScalar(UInt8(65 + index)))
  }
}

/// A newer edition, and taking it back.
extension PostcodeImportTests {
  private static let older = """
    pcds,east1m,north1m,lad25cd
    WX1 1AA,290000,470000,X06000001
    WX1 1AB,290002,470000,X06000001

    """
  private static let newer = """
    pcds,east1m,north1m,lad25cd
    WX1 1AA,290500,470500,X06000001

    """

  @Test func `the newest edition that has a postcode counts`() throws {
    _ = try take(Self.older)
    _ = try take(Self.newer)
    #expect(try point(of: "WX1 1AA") == GridPoint(easting: 290_500, northing: 470_500))
    #expect(try point(of: "WX1 1AB") == GridPoint(easting: 290_002, northing: 470_000))
  }

  @Test func `taking an edition back brings the one before, with its middles`() throws {
    _ = try take(Self.older)
    let batch = try #require(try take(Self.newer).result.batch)
    #expect(try centre("X06000001") == GridPoint(easting: 290_500, northing: 470_500))
    _ = try database.store.undo(batch: batch, TemporaryStore.change("import undo"))
    #expect(try point(of: "WX1 1AA") == GridPoint(easting: 290_000, northing: 470_000))
    #expect(try centre("X06000001") == GridPoint(easting: 290_001, northing: 470_000))
    #expect(try count("postcode") == 2)
  }

  @Test func `the same files again change nothing`() throws {
    let first = try #require(try take(Self.older).result.batch)
    guard case .sameFiles(let batch) = try take(Self.older).result else {
      Issue.record("the files were stored again")
      return
    }
    #expect(batch == first)
  }

  @Test func `a postcode is looked up by one probe of an index`() throws {
    let plan = try database.store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN
          SELECT easting, northing FROM postcode WHERE postcode = ? ORDER BY batch DESC LIMIT 1
          """, arguments: ["WX11AA"]
      ).map { $0["detail"] as String }
    }
    #expect(plan == ["SEARCH postcode USING PRIMARY KEY (postcode=?)"])
  }
}

/// What is refused.
extension PostcodeImportTests {
  @Test(arguments: [
    (
      "WX1 1A,290000,470000,X06000001",
      "column A (pcds): 'WX1 1A' is not a postcode. Postcodes look like AL1 1AA or EC1A 1BB."
    ),
    (
      "WX1 1AA,-1,470000,X06000001",
      "column B (east1m): '-1' is no easting of the National Grid: whole metres from 0 to 700,000."
    ),
    (
      "WX1 1AA,290000,4700000,X06000001",
      """
      column C (north1m): '4700000' is no northing of the National Grid: whole metres from 0 to \
      1,300,000.
      """
    ),
    (
      "WX1 1AA,290000.5,470000,X06000001",
      """
      column B (east1m): '290000.5' is no easting of the National Grid: whole metres from 0 to \
      700,000.
      """
    ),
    ("WX1 1AA,290000,,X06000001", "column C (north1m): This cell must not be empty."),
    (
      "WX1 1AA,290000,470000,X06000009",
      """
      column D (lad25cd): 'X06000009' is no district that is known here. If it is new, add it to a \
      list of districts and run 'caremarket import districts'.
      """
    ),
    ("WX1 1AA,290000,470000,", "column D (lad25cd): This cell must not be empty."),
    (
      "WX1 1AA,290000",
      """
      column C (north1m): The row ends after 2 cells, the header has 4. A line break or a lost \
      comma may have cut it off: export the file again.
      """
    ),
  ])
  func `a cell that cannot be right is named`(_ row: String, _ complaint: String) {
    let text = "pcds,east1m,north1m,lad25cd\nWX1 1AB,290000,470000,X06000001\n\(row)\n"
    #expect(problems(text) == ["1.csv, line 3, \(complaint)"])
    #expect((try? count("postcode")) == 0)
  }

  @Test func `a postcode in two places is refused, also across files`() {
    let row = "pcds,east1m,north1m,lad25cd\nWX1 1AA,290000,470000,X06000001\n"
    let other = "pcds,east1m,north1m,lad25cd\nwx11aa,290000,470001,X06000001\n"
    #expect(
      problems(row, other) == [
        """
        2.csv, line 2, column A (pcds): This postcode stands in the files already, with another \
        point or district. Keep one of them.
        """
      ])
  }

  @Test func `every problem is reported, up to a thousand of them`() throws {
    let rows = (0..<1200).map { "WX1 1A,\($0),0,X06000001" }
    let text = (["pcds,east1m,north1m,lad25cd"] + rows).joined(separator: "\n")
    let problem = try #require(throws: ImportProblem.self) { _ = try take(text) }
    #expect(problem.findings.count == 1000)
    #expect(problem.count == 1200)
    #expect(problem.findings.last?.place.line == 1001)
  }

  @Test func `a file of something else is refused`() {
    #expect(
      problems("URN,Provision type\n1,2\n").first?.contains("is a header of postcodes") == true)
  }
}

extension Store.ImportResult {
  fileprivate var summary: String? {
    if case .stored(_, let summary, _) = self { summary } else { nil }
  }

  fileprivate var batch: Int? {
    if case .stored(let batch, _, _) = self { batch } else { nil }
  }
}
