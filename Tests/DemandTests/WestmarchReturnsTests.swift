import CSVReading
import ExampleCouncil
import Foundation
import Store
import TestSupport
import Testing
import Values

@testable import Demand

/// The returns of the invented council, read as a council's own would be.
@Suite struct WestmarchReturnsTests {
  private static let groups = Result { try groups(of: ExampleCouncil()) }
  private static let tenTimes = Result { try groups(of: ExampleCouncil(children: 3400)) }

  private static func groups(of council: ExampleCouncil) throws -> [ReturnSources.Group] {
    let files = council.files().filter { $0.path.hasPrefix("returns/") }
    let byYear = Dictionary(grouping: files) { String($0.path.split(separator: "/")[1]) }
    return byYear.sorted { $0.key < $1.key }.map { year, files in
      ReturnSources.Group(
        name: year,
        sources: files.map { CSVSource(name: $0.path, bytes: Data($0.contents)) })
    }
  }

  private func taken(
    _ groups: [ReturnSources.Group]
  ) throws -> (database: TemporaryStore, report: ChildrensReturnReport) {
    let database = try TemporaryStore.ofTheSamples()
    return (database, try database.take(groups))
  }

  @Test func `the mistakes put into the returns are found one by one, and nothing else`() throws {
    let report = try taken(WestmarchReturnsTests.groups.get()).report
    #expect(report.years.count == 10)
    #expect(report.years.first?.year.description == "2016-17")
    #expect(report.years.last?.year.description == "2025-26")
    let found = Dictionary(
      uniqueKeysWithValues: report.broken.map { ($0.rule.number, $0.places.count) })
    #expect(
      found == [
        "142": 1, "148": 1, "202": 1, "388": 2, "392C": 1, "433": 3, "501": 1, "503E": 1,
        "550": 1, "C1": 1, "C3": 1, "NoH": 1,
      ])
    let repairs = Dictionary(
      uniqueKeysWithValues: report.repairs.map { ($0.rule.number, $0.places.count) })
    #expect(repairs == ["3": 1, "4": 2, "5": 1, "6": 1])
  }

  @Test func `about as many children are looked after as were asked for, every year`() throws {
    let history = try taken(WestmarchReturnsTests.groups.get()).database.history()
    let rules = try Returns.rules()
    for year in 2016...2025 {
      let day = FinancialYear(startYear: year).lastDay
      #expect((280...400).contains(Cohort(of: history, on: day, rules).count), "\(day)")
    }
  }

  @Test func `ages and placements are those of the national tables, to a few points`() throws {
    let history = try taken(WestmarchReturnsTests.tenTimes.get()).database.history()
    let rules = try Returns.rules()
    let cohort = Cohort(of: history, on: try Made.day("2024-03-31"), rules)
    let summary = CohortSummary(
      cohort, population: nil, try Returns.headings("national"), rules)
    func shares(_ key: String) throws -> [String: Int] {
      let lines = try #require(summary.breakdowns.first { $0.key == key }).lines
      return Dictionary(
        uniqueKeysWithValues: lines.map { ($0.heading, Int($0.percent?.coefficient ?? 0)) })
    }
    // Source: Department for Education, Children looked after in England, 31 March 2024.
    let published: [(String, [String: Int])] = [
      ("age", ["0": 4, "1-4": 13, "5-9": 18, "10-15": 38, "16+": 27]),
      ("sex", ["Male": 57, "Female": 43]),
      (
        "category",
        [
          "Foster placements": 67, "Secure homes and children's homes": 10,
          "Independent living and supported accommodation": 7, "Placed for adoption": 2,
          "Placed with parents or others with parental responsibility": 6,
        ]
      ),
      ("need", ["Abuse or neglect": 66, "Family dysfunction": 12, "Absent parenting": 9]),
      ("ethnicity", ["White": 71, "Mixed": 11, "Black": 7]),
    ]
    for (key, expected) in published {
      let found = try shares(key)
      for (heading, percent) in expected {
        #expect(abs(found[heading, default: 0] - percent) <= 5, "\(key) \(heading) \(found)")
      }
    }
  }

  @Test func `care leavers live and work about as they do in England, every year`() throws {
    let database = try taken(WestmarchReturnsTests.tenTimes.get()).database
    let (rules, codes) = (try Returns.rules(), try Returns.definitions.get().codes)
    for startYear in 2016...2025 {
      let year = FinancialYear(startYear: startYear)
      let leavers = try database.store.read { try CareLeaver.all(in: year...year, $0) }
      let summary = CareLeaverSummary(of: leavers, in: year, codes, rules)
      let shares = summary.main.compactMap { $0.parts.last?.percent?.coefficient }
      // Near to what is published of those aged 17 to 21: nine in ten in touch and in suitable
      // accommodation, over half in education or work, one in ten with former carers.
      #expect(zip(shares, [92, 56, 86, 10]).allSatisfy { abs(Int($0) - $1) <= 6 }, "\(shares)")
      #expect(summary.counted[0] > 0 && summary.counted[1] > summary.counted[0])
    }
  }

  @Test func `a year's measures are the same when only that year's children are read`() throws {
    let (database, rules) = (
      try taken(WestmarchReturnsTests.groups.get()).database, try Returns.rules()
    )
    let all = try database.history()
    for year in [2016, 2020, 2025].map(FinancialYear.init(startYear:)) {
      let (some, times) = try database.store.read { db in
        (try CareHistory(db, .lookedAfter(year.range)), try CareTimes(db, rules))
      }
      #expect(some.episodes.count < all.episodes.count)
      let everyTime = CareTimes(of: all.paths(rules))
      #expect(times.children == everyTime.children)
      #expect(try measures(some, times, year) == measures(all, everyTime, year))
    }
  }

  @Test func `weeks of care are the same when only the year's episodes are read`() throws {
    let database = try taken(WestmarchReturnsTests.groups.get()).database
    let all = try database.history()
    for year in [2016, 2020, 2025].map(FinancialYear.init(startYear:)) {
      let some = try database.store.read { try CareHistory($0, .within(year.range)) }
      #expect(some.episodes.count < all.episodes.count)
      let making = DemandTableMaking(
        year: year, rows: .category, columns: .age, try Returns.headings(), .everything,
        try Returns.rules())
      #expect(
        String(describing: making.table(.weeks, of: some))
          == String(describing: making.table(.weeks, of: all)))
    }
  }

  @Test func `a day's measures are the same when only that day's episodes are read`() throws {
    let (database, rules) = (
      try taken(WestmarchReturnsTests.groups.get()).database, try Returns.rules()
    )
    let all = try database.history()
    for day in try ["2016-04-01", "2021-03-31", "2026-03-31"].map(Made.day) {
      let some = try database.store.read { try CareHistory($0, .open(day)) }
      #expect(
        String(describing: Cohort(of: some, on: day, rules))
          == String(describing: Cohort(of: all, on: day, rules)))
    }
  }

  /// Everything that is measured of a year, as one text.
  private func measures(
    _ history: CareHistory, _ times: CareTimes, _ year: FinancialYear
  ) throws -> String {
    let (rules, paths) = (try Returns.rules(), history.paths(try Returns.rules()))
    let (headings, codes) = (try Returns.headings(), try Returns.definitions.get().codes)
    let schemes = try Returns.contracts.placementSchemes()
    let making = DemandTableMaking(
      year: year, rows: .category, columns: .age, headings, .everything, rules)
    let flow = FlowMeasures(
      of: paths, times, in: year, bands: try #require(AgeBands("0-4,5+")), codes,
      ladder: try schemes.scheme("ladder"), rules)
    let stability = StabilityMeasures(of: paths, in: year, try schemes.scheme("bromley"), rules)
    let reasons = MoveReasons(of: history, in: year, codes, rules)
    return """
      \([.placements, .weeks, .children].map { making.table($0, of: history) }) \(flow.summary)
      \(stability.summary) \(reasons.lines.map(\.moves))
      """
  }
}
