import CSVReading
import Geography
import GRDB
import ImportRuns
import Importing
import Store
import TestSupport
import Testing
import Values

@Suite struct PopulationTests {
  private static let header = "time_period,geographic_level,new_la_code,la_name,population_estimate"

  private func estimate(
    of code: String, on day: String, _ database: TemporaryStore
  ) throws -> PopulationEstimate? {
    let day = try #require(Day(day))
    return try database.store.read { try PopulationQueries.estimate(of: code, on: day, $0) }
  }

  private func estimate(
    ofRegion region: String, on day: String, _ database: TemporaryStore
  ) throws -> PopulationEstimate? {
    let day = try #require(Day(day))
    return try database.store.read { try PopulationQueries.estimate(ofRegion: region, on: day, $0) }
  }

  @Test func `the sample gives the newest estimate that a day can have`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let report = try database.take(
      PopulationImport.self, [ProjectFolder.sample("population.csv")])
    #expect(report.warnings == [])
    #expect(try estimate(of: "X06000001", on: "2024-06-29", database) == nil)
    #expect(
      try estimate(of: "X06000001", on: "2024-06-30", database)
        == PopulationEstimate(people: 61_790, year: 2024))
    #expect(
      try estimate(of: "X06000001", on: "2025-06-29", database)
        == PopulationEstimate(people: 61_790, year: 2024))
    #expect(
      try estimate(of: "X06000001", on: "2025-12-31", database)
        == PopulationEstimate(people: 62_014, year: 2025))
    #expect(try estimate(of: "X10000001", on: "2026-12-31", database) == nil)
  }

  @Test func `an authority is found by its name where the code is new`() throws {
    let database = try TemporaryStore.ofEngland()
    try database.take(
      PopulationImport.self, text: "\(Self.header)\n2024,Local authority,E09999999,Barnsley,52000\n"
    )
    #expect(
      try estimate(of: "E08000038", on: "2024-12-31", database)
        == PopulationEstimate(people: 52_000, year: 2024))
  }

  @Test func `an authority that is not known is a warning, said once`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let report = try database.take(
      PopulationImport.self,
      text: """
        \(Self.header)
        2023,Local authority,X99,Lower Marchshire,10
        2022,Local authority,X99,Lower Marchshire,11
        2023,Local authority,X06000001,Westmarch,12

        """)
    #expect(
      report.warnings.map(\.description) == [
        """
        Warning: test.csv, line 2, column D (la_name): 'Lower Marchshire' is no local authority \
        that is known here, so its rows were passed over. If it should be, add it to a list of \
        authorities and run 'caremarket import authorities'.
        """
      ])
    #expect(try estimate(of: "X06000001", on: "2023-12-31", database)?.people == 12)
  }

  @Test func `a region with an authority missing has no estimate for the year`() throws {
    let database = try TemporaryStore.ofEngland()
    let names = ["Leeds", "Bradford", "Kirklees", "Wakefield"]
    let rows = names.map { "2023,Local authority,,\($0),100" }
    try database.take(
      PopulationImport.self, text: ([Self.header] + rows).joined(separator: "\n"))
    #expect(try estimate(ofRegion: "Yorkshire and The Humber", on: "2023-12-31", database) == nil)
  }

  @Test func `a newer file revises an estimate`() throws {
    let database = try TemporaryStore.ofTheSamples()
    try database.take(
      PopulationImport.self, text: "\(Self.header)\n2023,Local authority,,Westmarch,100\n")
    try database.take(
      PopulationImport.self, text: "\(Self.header)\n2023,Local authority,,Westmarch,101\n")
    #expect(try estimate(of: "X06000001", on: "2023-12-31", database)?.people == 101)
  }

  @Test(arguments: [
    (
      "2023,Local authority,,Westmarch,100\n2023,Local authority,X06000001,,100",
      """
      test.csv, line 3, column E (population_estimate): Westmarch has an estimate for 2023 already, \
      on line 2. Keep one of them.
      """
    ),
    (
      "2023,Local authority,,Westmarch,1.5",
      """
      test.csv, line 2, column E (population_estimate): '1.5' is not a whole number. Write it with \
      digits alone, as in 12.
      """
    ),
    (
      "2023,District,,Westmarch,15",
      """
      test.csv, line 2, column B (geographic_level): 'District' is not known here. Known are: \
      National, Regional, Local authority. If it is a new word for one of these, add it to \
      Imports/population.yaml.
      """
    ),
    (
      "2023,Local authority,,,15",
      "test.csv, line 2: The row names no authority, by code or by name."
    ),
  ])
  func `an estimate that cannot be right is refused`(_ rows: String, _ message: String) throws {
    let database = try TemporaryStore.ofTheSamples()
    let problem = try #require(throws: ImportProblem.self) {
      try database.take(PopulationImport.self, text: "\(Self.header)\n\(rows)\n")
    }
    #expect(problem.findings.map(\.description) == [message])
  }
}

/// The real file, in which regions and the nation are given too: the sums must agree with them.
extension PopulationTests {
  @Test(.needsRealData) func `the real estimates add up to those of the regions`() throws {
    let database = try TemporaryStore.ofEngland()
    let path = RealData.path("population/ons_mid-year_population_estimates_2012_to_2023.csv")
    let report = try database.take(PopulationImport.self, [path])
    #expect(report.files.first?.rows == 1967)
    #expect(
      try estimate(ofRegion: "London", on: "2025-12-31", database)
        == PopulationEstimate(people: 1_899_880, year: 2023))
    let england = try database.store.read { db in
      try PopulationQueries.estimates(on: TemporaryStore.today, db).values.filter {
        $0.year == 2023
      }
    }
    #expect(england.reduce(0) { $0 + $1.people } == 11_998_646)
    // Before 2019 the file has nothing for Dorset, Bournemouth and Poole.
    #expect(try estimate(ofRegion: "South West", on: "2018-12-31", database) == nil)
    #expect(try estimate(ofRegion: "South West", on: "2019-12-31", database)?.year == 2019)
  }
}
