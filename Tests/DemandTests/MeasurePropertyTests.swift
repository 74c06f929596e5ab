import Foundation
import Testing
import Values

@testable import Demand

/// What must hold of every history, tried on many that are drawn.
@Suite struct MeasurePropertyTests {
  /// A history of so many children, each with a few episodes that follow one another.
  private func drawn(_ seed: UInt64) throws -> CareHistory {
    var generator = SeededGenerator(seed: seed)
    func below(_ limit: Int) -> Int { Int(generator.next() % UInt64(limit)) }
    let placements: [ReturnCode] = ["U1", "U4", "U6", "K2", "T1", "H5", "P1", "A5"]
    let reasons: [ReturnCode] = ["P", "L", "T", "B", "U"]
    var (children, episodes): ([LookedAfterChild], [CareEpisode]) = ([], [])
    for number in 1...60 {
      let birth = Month(containing: Day(daysSince1970: Int32(12_000 + below(6000))))
      children.append(
        LookedAfterChild(
          number: number, birth: birth, sex: "F", ethnicity: "WBRI", isUnaccompanied: false,
          unaccompaniedUntil: nil))
      var day = Day(daysSince1970: Int32(18_000 + below(900)))
      for index in 0...below(6) {
        let until = day.adding(days: below(200))
        let isLast = below(5) == 0
        let began: ReturnCode = index == 0 ? "S" : reasons[below(5)]
        episodes.append(
          try Made.episode(
            number, day.description, isLast ? nil : until.description, placements[below(8)],
            began: began, ended: isLast ? .blank : "X1"))
        if isLast { break }
        day = until
      }
    }
    return CareHistory(children: children, episodes: episodes)
  }

  private func table(
    _ measure: DemandTable.Measure, _ history: CareHistory, _ rows: DemandDimension = .category,
    _ year: String = "2020-21"
  ) throws -> DemandTable {
    let headings = try Returns.headings("bromley")
    return DemandTableMaking(
      year: try Made.year(year), rows: rows, columns: .age, headings,
      .everything, try Returns.rules()
    ).table(measure, of: history)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func
    `children are conserved: those at the end are those at the beginning, and starts less ceases`(
      _ seed: UInt64
    ) throws
  {
    let (history, rules) = (try drawn(seed), try Returns.rules())
    for year in ["2019-20", "2020-21", "2021-22"] {
      let paths = history.paths(rules)
      let flow = FlowMeasures(
        of: paths, CareTimes(of: paths), in: try Made.year(year),
        bands: try #require(AgeBands("0+")),
        try Returns.definitions.get().codes,
        ladder: try Returns.contracts.placementSchemes().scheme("ladder"), rules
      ).summary
      #expect(flow.atStart + flow.net == flow.atEnd)
      let day = try Made.year(year).lastDay
      #expect(Cohort(of: history, on: day, rules).count == flow.atEnd)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `what filters take, heading by heading, is everything`(_ seed: UInt64) throws {
    let (rules, history) = (try Returns.rules(), try drawn(seed))
    let paths = history.paths(rules)
    let headings = try Returns.headings("bromley")
    let (scheme, codes) = (
      try Returns.contracts.placementSchemes().scheme("bromley"),
      try Returns.definitions.get().codes
    )
    let year = try Made.year("2020-21")
    func figures(_ filter: DemandFilter) throws -> [Int] {
      let flow = FlowMeasures(
        of: paths, nil, in: year, bands: try #require(AgeBands("0+")), codes,
        ladder: try Returns.contracts.placementSchemes().scheme("ladder"), rules, only: filter
      ).summary
      let stability = StabilityMeasures(of: paths, in: year, scheme, rules, only: filter).summary
      let trend = TrendSummary(
        of: history, paths: paths, from: year, through: year, population: [:], scheme,
        council: "X06000001", rules, only: filter)
      return [
        flow.atStart, flow.started, flow.ceased, flow.atEnd, flow.stayingPut.whole,
        flow.moves.reduce(0) { $0 + $1.moves },
        flow.residentialPaths.reduce(0) { $0 + $1.children },
        stability.manyPlacements.part, stability.manyPlacements.whole, stability.longTerm.part,
        stability.longTerm.whole, stability.siblings.part, stability.siblings.whole,
        stability.durations.reduce(0) { $0 + $1.ended },
        MoveReasons(of: history, in: year, codes, rules, only: filter).lines
          .reduce(0) { $0 + $1.total },
      ] + trend.lines.flatMap { [$0.children, $0.started, $0.ceased, $0.unaccompanied] }
    }
    let everything = try figures(.everything)
    #expect(everything[3] > 0)
    for dimension in DemandDimension.allCases {
      var sums = everything.map { _ in 0 }
      for heading in headings.all(dimension) {
        let condition = try #require(DemandFilter.Condition("\(dimension.rawValue)=\(heading)"))
        for (index, part) in try figures(DemandFilter([condition], headings)).enumerated() {
          sums[index] += part
        }
      }
      #expect(sums == everything, "by \(dimension.rawValue)")
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `every day in care is counted once, however it is cut`(_ seed: UInt64) throws {
    let history = try drawn(seed)
    let range = try Made.year("2020-21").range
    let days = history.episodes.reduce(0) { sum, episode in
      let from = max(episode.from, range.from)
      let until = min(episode.until ?? range.until ?? from, range.until ?? from)
      return sum + max(0, until.days(since: from))
    }
    for rows in DemandDimension.allCases {
      let table = try table(.weeks, history, rows)
      #expect(table.total == days)
      #expect(table.rowTotals.reduce(0, +) == days)
      #expect(table.columnTotals.reduce(0, +) == days)
      #expect(table.cells.joined().reduce(0, +) == days)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a year's days in two parts are the year's days`(_ seed: UInt64) throws {
    let history = try drawn(seed)
    let range = try Made.year("2020-21").range
    let middle = try Made.day("2020-09-17")
    let first = try #require(DayRange(from: range.from, until: middle))
    let second = try #require(DayRange(from: middle, until: range.until))
    for episode in history.episodes {
      let child = history.child(numbered: episode.child)
      func days(_ range: DayRange) -> Int {
        AgedDays.parts(of: episode, child, in: range).reduce(0) { $0 + $1.days }
      }
      #expect(days(first) + days(second) == days(range))
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the order of the episodes does not matter`(_ seed: UInt64) throws {
    let history = try drawn(seed)
    var generator = SeededGenerator(seed: seed &+ 100)
    let shuffled = CareHistory(
      children: history.children.values.shuffled(using: &generator),
      episodes: history.episodes.shuffled(using: &generator))
    for measure in DemandTable.Measure.allCases {
      #expect(try table(measure, shuffled).cells == table(measure, history).cells)
    }
  }

  @Test func `a time zone does not move a day`() throws {
    let history = try drawn(7)
    let before = try table(.weeks, history).cells
    let zone = NSTimeZone.default
    defer { NSTimeZone.default = zone }
    for name in ["Pacific/Kiritimati", "Pacific/Niue", "Europe/London"] {
      NSTimeZone.default = try #require(TimeZone(identifier: name))
      #expect(try table(.weeks, drawn(7)).cells == before)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a child counts once in the totals of children`(_ seed: UInt64) throws {
    let history = try drawn(seed)
    let table = try table(.children, history)
    let range = try Made.year("2020-21").range
    let children = Set(
      history.episodes.filter { episode in
        PlacementStay(episode, carerFrom: episode.from).isIn(range)
      }.map(\.child))
    #expect(table.total == children.count)
    #expect(table.columnTotals.reduce(0, +) == table.total)
    #expect(table.rowTotals.reduce(0, +) >= table.total)
  }
}
