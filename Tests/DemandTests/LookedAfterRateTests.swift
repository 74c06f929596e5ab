import GRDB
import ImportRuns
import Importing
import Store
import TestSupport
import Testing
import Values

@testable import Demand

/// How many children other areas looked after, as it is published.
@Suite struct LookedAfterRateTests {
  @Test func `the sample gives areas of every level, and nothing where a number was held back`()
    throws
  {
    let database = try TemporaryStore.ofTheSamples()
    let report = try database.take(
      LookedAfterRateImport.self, [ProjectFolder.sample("looked-after-rates.csv")])
    #expect(report.warnings == [])
    let rates = try database.store.read { try PublishedRates($0) }
    #expect(rates.nation == "E92000001")
    #expect(
      rates["E92000001", 2025] == .init(name: "England", children: 81_230, per10000: 68))
    #expect(rates["X12000001", 2025]?.per10000 == 67)
    #expect(rates["X06000002", 2024] == .init(name: "Northfell", children: 323, per10000: 77))
    #expect(rates["X06000004", 2024] == .init(name: "Kestrelby", children: nil, per10000: nil))
    #expect(rates["X06000004", 2023] == nil)
  }

  @Test func `the newest year is the last that has a rate and had come`() throws {
    let database = try TemporaryStore.ofTheSamples()
    try database.take(
      LookedAfterRateImport.self, [ProjectFolder.sample("looked-after-rates.csv")])
    let rates = try database.store.read { try PublishedRates($0) }
    #expect(rates.newestYear(of: "E92000001", until: 2026) == 2025)
    #expect(rates.newestYear(of: "X06000004", until: 2024) == nil)
    #expect(rates.newestYear(of: "X06000009", until: 2026) == nil)
  }

  @Test func `a newer file revises an older one`() throws {
    let database = try TemporaryStore.ofTheSamples()
    for number in [410, 412] {
      try database.take(
        LookedAfterRateImport.self,
        text: LookedAfterRateTests.file(["X06000002,Northfell,\(number),98"]))
    }
    let rates = try database.store.read { try PublishedRates($0) }
    #expect(rates["X06000002", 2025]?.children == 412)
  }

  @Test func `rows without an area, and an area twice, are told with their lines`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let problem = try #require(throws: ImportProblem.self) {
      try database.take(
        LookedAfterRateImport.self,
        text: LookedAfterRateTests.file([
          "X06000002,Northfell,410,98", ",Northfell,410,98", "X06000002,Northfell,411,98",
        ]))
    }
    #expect(
      problem.findings.map(\.description) == [
        """
        test.csv, line 3: The row does not say which area it is of: write its code and its name, as \
        the Department for Education does.
        """,
        "test.csv, line 4: Northfell has a rate for 2025 already, on line 2. Keep one of them.",
      ])
  }

  private static func file(_ rows: [String]) -> String {
    let lead = "2025,Local authority,"
    let what = "Children looked after at 31 March each year"
    return
      (["time_period,geographic_level,new_la_code,la_name,number,rate_per_10000,population_count"]
      + rows.map { lead + $0 + "," + what }).joined(separator: "\n") + "\n"
  }
}
