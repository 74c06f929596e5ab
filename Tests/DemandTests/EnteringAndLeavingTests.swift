import Testing
import Values

@testable import Demand

/// Who came into care and who left it, year by year, from rows that these tests make.
@Suite struct EnteringAndLeavingTests {
  private let years: [FinancialYear]
  private let paths: [CarePath]
  private let headings: PeriodHeadings

  /// Three children: one who came twice, one adopted, one who grew up in care.
  init() throws {
    let rules = try Returns.rules()
    let history = CareHistory(
      children: [
        try Made.child(1, born: "2012-05"), try Made.child(2, born: "2023-02"),
        try Made.child(3, born: "2006-12"),
      ],
      episodes: [
        try Made.episode(1, "2023-06-01", "2023-09-01", "U6", ended: "E4A", status: "V2"),
        try Made.episode(1, "2025-01-10", nil, "K2", status: "C1"),
        try Made.episode(2, "2023-04-01", "2024-03-31", "U5", ended: "X1", status: "C1"),
        try Made.episode(
          2, "2024-03-31", "2024-11-02", "A5", began: "B", ended: "E12", status: "E1"),
        try Made.episode(3, "2022-02-01", "2024-12-05", "U4", ended: "E17", status: "C2"),
      ])
    years = try ["2022-23", "2023-24", "2024-25"].map(Made.year)
    paths = history.paths(rules)
    headings = PeriodHeadings(
      bands: try #require(AgeBands("0,1-4,5-9,10-15,16+")), try Returns.definitions.get().codes,
      rules)
  }

  @Test func `a child counts under the age on the first day of each time in care`() {
    let counts = YearlyCounts(.started, in: years, of: paths, by: .age, headings)
    #expect(counts.headings == ["0", "1-4", "5-9", "10-15", "16+", "Not known"])
    // Child 3 came before the first year; child 1 at 11 and again at 12; child 2 in the first year.
    #expect(counts.counts == [[0, 0, 0, 0, 0, 0], [1, 0, 0, 1, 0, 0], [0, 0, 0, 1, 0, 0]])
  }

  @Test func `a child counts under the legal status of the first day, whatever came after`() throws
  {
    let counts = YearlyCounts(.started, in: years, of: paths, by: .legalStatus, headings)
    let care = try #require(counts.headings.firstIndex(of: "Care orders"))
    let voluntary = try #require(counts.headings.firstIndex(of: "Voluntary agreements"))
    #expect(counts.counts.map { [$0[care], $0[voluntary]] } == [[0, 0], [1, 1], [1, 0]])
    #expect(counts.counts.map { $0.reduce(0, +) } == [0, 2, 1])
  }

  @Test func `who leaves counts under the reason of the last episode`() {
    let counts = YearlyCounts(.ceased, in: years, of: paths, by: .leavingGroup, headings)
    #expect(
      counts.headings == [
        "Adopted", "Special guardianship", "Home or to relatives",
        "18: own home, carers or adult care", "Other reasons", "Not known",
      ])
    #expect(counts.counts == [[0, 0, 0, 0, 0, 0], [0, 0, 1, 0, 0, 0], [1, 0, 0, 1, 0, 0]])
  }

  @Test func `every reason for leaving care stands under one heading`() throws {
    let codes = try Returns.definitions.get().codes.reasonEnded.entries.map(\.code)
    let grouped = try Returns.rules().leaving.flatMap(\.reasons)
    #expect(grouped.count == Set(grouped).count)
    #expect(Set(codes).subtracting(grouped) == [.continued])
  }

  @Test func `how often children came counts until a day, and the highest numbers together`() throws
  {
    let times = CareTimes(of: paths, until: try Made.day("2025-03-31"))
    #expect(times.lines(upTo: 3).map(\.children) == [2, 1, 0, 0])
    #expect(times.lines(upTo: 1).map(\.heading) == ["1", "More than 1"])
    #expect(times.lines(upTo: 1).map(\.children) == [2, 1])
    let before = CareTimes(of: paths, until: try Made.day("2025-01-09"))
    #expect(before.lines(upTo: 3).map(\.children) == [3, 0, 0, 0])
  }
}
