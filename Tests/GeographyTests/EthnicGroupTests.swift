import GRDB
import ImportRuns
import Importing
import Store
import TestSupport
import Testing
import Values

@testable import Geography

@Suite struct EthnicGroupTests {
  private static let header = "LA code,Ethnic group,Age,People"

  private func newest(
    on day: String, _ database: TemporaryStore
  ) throws -> EthnicPopulation? {
    let day = try #require(Day(day))
    return try database.store.read { try EthnicPopulation.newest(of: "X06000001", on: day, $0) }
  }

  @discardableResult
  private func take(
    _ rows: String, asAt: String = "2021-03-21", _ database: TemporaryStore
  ) throws -> ImportReport {
    try database.take(
      EthnicGroupImport.self, text: "\(Self.header)\n\(rows)", asAt: Day(asAt))
  }

  @Test func `the census's detailed groups are added up, and its adults left out`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let report = try database.take(
      EthnicGroupImport.self, [ProjectFolder.sample("ethnic-groups.csv")],
      asAt: Day("2021-03-21"))
    #expect(report.warnings == [])
    let population = try #require(try newest(on: "2021-03-21", database))
    #expect(
      population.people
        == [.white: 49_805, .mixed: 3_731, .asian: 4_351, .black: 2_333, .other: 1_105])
    #expect(population.total == 61_325)
    #expect(try newest(on: "2021-03-20", database) == nil)
  }

  @Test func `a newer list holds from its own day, and ages are added up`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let others = ["Mixed", "Asian", "Black", "Other"].map { "X06000001,\($0),,1\n" }.joined()
    try take("X06000001,White,,100\n\(others)", database)
    try take(
      """
      X06000001,White,Aged under 1 year,40
      X06000001,White,Aged 1 to 17 years,50
      X06000001,White,Aged 18 years and over,900
      \(others)
      """, asAt: "2024-06-30", database)
    #expect(try newest(on: "2024-06-29", database)?.people[.white] == 100)
    #expect(try newest(on: "2024-06-30", database)?.people[.white] == 90)
  }

  @Test func `a group that is missing would make the other shares too high`() throws {
    let database = try TemporaryStore.ofTheSamples()
    #expect(throws: ImportProblem.self) { try take("X06000001,White,,100\n", database) }
    #expect(try newest(on: "2025-01-01", database) == nil)
  }

  @Test(arguments: [
    ("Aged under 1 year", true), ("Aged 1 year", true), ("Aged 17 years", true),
    ("Aged 18 years", false), ("Aged 15 years and under", true), ("10-14", true),
    ("Aged 16 to 24 years", nil), ("Aged 85 years and over", false), ("0 to 17", true),
    ("Aged under 18 years", true), ("Aged 10 years and over", nil), ("All", nil), ("", nil),
  ])
  func `ages of the census are under 18, or not, or cannot be told`(
    _ words: String, _ isUnder: Bool?
  ) {
    #expect(WholeAges(words)?.areBelow(18) == isUnder)
  }
}
