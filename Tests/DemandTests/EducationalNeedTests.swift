import CSVReading
import GRDB
import ImportRuns
import Importing
import Store
import TestSupport
import Testing
import Values

@testable import Demand

/// Who has special educational needs, from a list of the education service.
@Suite struct EducationalNeedTests {
  private static let headings = "Child reference,Provision,Primary type of need,From,To"

  /// A database with the sample returns of two years.
  private func ofTheReturns() throws -> TemporaryStore {
    let database = try TemporaryStore.ofTheSamples()
    let folder = "\(ProjectFolder.imports.path)/SSDA903/Sample"
    try database.take(try ReturnSources([folder]).groups)
    return database
  }

  private func take(_ source: CSVSource, into database: TemporaryStore) throws -> ImportReport {
    let taking = EducationalNeedImport(try #require(Returns.key))
    let request = ImportRequest(
      mapping: try ProjectFolder.imports.mapping(EducationalNeedImport.kind), sources: [source],
      asAt: nil, today: TemporaryStore.today, isRehearsal: false)
    return try ImportRun.run(
      request, buildsOnEarlier: false, into: database.store,
      TemporaryStore.change("import special-educational-needs")
    ) { try taking.store($0, $2, &$3) }
  }

  private func take(_ rows: String, into database: TemporaryStore) throws -> ImportReport {
    try take(CSVSource(text: "\(EducationalNeedTests.headings)\n\(rows)\n"), into: database)
  }

  private func problems(_ rows: String) throws -> [String] {
    let database = try ofTheReturns()
    do {
      _ = try take(rows, into: database)
      return []
    } catch let problem as ImportProblem {
      #expect(try database.contents()["educationalNeed"] == [])
      return problem.findings.map(\.description)
    }
  }

  private func summary(
    _ database: TemporaryStore, _ day: String
  ) throws -> EducationalNeedSummary {
    let (day, rules) = (try Made.day(day), try Returns.rules())
    return try database.store.read { db in
      EducationalNeedSummary(
        Cohort(of: try CareHistory(db, .open(day)), on: day, rules),
        try EducationalNeeds(on: day, db), rules)
    }
  }

  @Test func `the sample joins the children of the returns by their pseudonyms`() throws {
    let database = try ofTheReturns()
    #expect(try !summary(database, "2026-03-31").isListed)
    _ = try take(
      CSVSource.opening(ProjectFolder.sample("special-educational-needs.csv")), into: database)
    let summary = try summary(database, "2026-03-31")
    #expect(summary.isListed && summary.children == 5)
    #expect(summary.combinations.map(\.children) == [0, 4, 0, 1])
    #expect(summary.provisions.map(\.children) == [2, 2])
    #expect(summary.types.map(\.heading).last == "Not given")
    let stored = try database.contents().values.joined().joined(separator: "\n")
    #expect(!stored.contains("WM001") && !stored.contains("WM006"))
  }

  @Test func `support that a plan follows holds until the day before`() throws {
    let database = try ofTheReturns()
    _ = try take(
      CSVSource.opening(ProjectFolder.sample("special-educational-needs.csv")), into: database)
    #expect(try summary(database, "2025-02-10").provisions.map(\.children) == [1, 2])
    #expect(try summary(database, "2025-02-11").provisions.map(\.children) == [2, 1])
  }

  @Test func `a list may come before the returns, and a later one takes its place`() throws {
    let database = try TemporaryStore.ofTheSamples()
    _ = try take("WM003,EHC plan,SEMH,01/09/2024,", into: database)
    let folder = "\(ProjectFolder.imports.path)/SSDA903/Sample"
    try database.take(try ReturnSources([folder]).groups)
    #expect(try summary(database, "2026-03-31").provisions.map(\.children) == [1, 0])
    _ = try take("wm003,SEN support,SEMH,01/09/2024,30/06/2025", into: database)
    #expect(try summary(database, "2025-06-30").provisions.map(\.children) == [0, 1])
    #expect(try !summary(database, "2025-07-01").isListed)
  }

  @Test func `a list is not taken in by another key than the returns`() throws {
    let database = try ofTheReturns()
    let other = EducationalNeedImport(.random())
    #expect(throws: WrongKey.self) {
      try database.store.read { db in
        var log = FindingLog()
        _ = try other.store([], db, &log)
      }
    }
  }

  @Test(
    arguments: [
      ("WM001,Sometimes,,01/09/2024,", "line 2, column B (Provision): 'Sometimes' is not known"),
      ("WM001,EHC plan,XYZ,01/09/2024,", "line 2, column C (Primary type of need): 'XYZ' is not"),
      ("WM001,EHC plan,,01/09/2024,31/08/2024", "line 2, column E (To): The plan or support ends"),
      (
        "WM0010000000000001,EHC plan,,01/09/2024,",
        "line 2, column A (Child reference): A child's reference has at most 16"
      ),
      (
        "WM001,SEN support,,01/09/2023,\nWM001,EHC plan,,01/09/2024,",
        "line 3, column D (From): The child's plan or support before this one has not ended"
      ),
    ])
  func `a row that cannot be right is named, and nothing is stored`(
    _ rows: String, _ problem: String
  ) throws {
    let found = try problems(rows)
    #expect(found.count == 1)
    #expect(found.first?.contains(problem) == true, "\(found)")
  }

  @Test func `every type of need that may be listed has a name`() throws {
    let mapping = try ProjectFolder.imports.text(of: "special-educational-needs.yaml")
    for kind in try Returns.rules().specialEducationalNeeds.types {
      #expect(mapping.contains("      \(kind.code): ["))
    }
  }
}

extension EducationalNeedTests {
  @Test func `Barnet figure 8: disability, special educational needs, both or neither of 304`()
    throws
  {
    let counts = [(9, true, false), (31, false, true), (33, true, true), (231, false, false)]
    var (episodes, needs): ([CareEpisode], [Int: EducationalNeed]) = ([], [:])
    for (count, isDisabled, hasNeeds) in counts {
      for _ in 0..<count {
        let number = episodes.count + 1
        episodes.append(
          try Made.episode(number, "2013-05-01", nil, "U4", need: isDisabled ? "N2" : "N1"))
        if hasNeeds { needs[number] = EducationalNeed(provision: .support, type: nil) }
      }
    }
    let history = CareHistory(
      children: try episodes.map { try Made.child($0.child, born: "2000-06") }, episodes: episodes)
    let rules = try Returns.rules()
    let summary = EducationalNeedSummary(
      Cohort(of: history, on: try Made.day("2014-01-31"), rules),
      EducationalNeeds(byChild: needs, isListed: true), rules)
    #expect(summary.children == 304)
    #expect(summary.combinations.map(\.children) == [9, 31, 33, 231])
    // Published are 3%, 10.2%, 10.9% and 76%.
    #expect(
      summary.combinations.map { $0.percent?.description } == ["3.0", "10.2", "10.9", "76.0"])
    // The text says that 24.1% had a disability, needs or both. That is the sum of the rounded shares:
    // 73 of 304 are 24.0%. And 304 are in no other figure of the strategy, which counts 306 in March.
    let any = Share.percent(9 + 31 + 33, of: 304, decimals: 1, rules.rounding)
    #expect(any?.description == "24.0")
  }
}
