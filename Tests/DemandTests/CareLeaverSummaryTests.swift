import TestSupport
import Testing
import Values

@testable import Demand

/// What is measured of young people who have left care.
@Suite struct CareLeaverSummaryTests {
  private static let year = FinancialYear(startYear: 2025)

  /// Somebody whose birthday in 2025-26 is of the age.
  private func leaver(
    _ age: Int, _ inTouch: ReturnCode, _ activity: ReturnCode, _ accommodation: ReturnCode
  ) throws -> CareLeaver {
    CareLeaver(
      year: CareLeaverSummaryTests.year, birth: try #require(Month("\(2025 - age)-06")),
      inTouch: inTouch, activity: activity, accommodation: accommodation)
  }

  private func summary(_ leavers: [CareLeaver]) throws -> CareLeaverSummary {
    CareLeaverSummary(
      of: leavers, in: CareLeaverSummaryTests.year, try Returns.definitions.get().codes,
      try Returns.rules())
  }

  @Test func `every share is of all who did not die or return home`() throws {
    let summary = try summary([
      leaver(17, "YES", "F2", "D1"), leaver(19, "YES", "G5", "X2"), leaver(20, "NO", "0", "0"),
      leaver(21, "YES", "F5", "Z1"), leaver(18, "DIED", "0", "0"), leaver(20, "RHOM", "0", "0"),
    ])
    #expect(summary.counted == [1, 3, 4])
    #expect(summary.leftOut == 2)
    #expect(
      summary.main.map { $0.parts.map(\.part) } == [[1, 2, 3], [1, 1, 2], [1, 1, 2], [0, 1, 1]])
    #expect(summary.main.map { $0.parts.last?.percent?.description } == ["75", "50", "50", "25"])
  }

  @Test func `those of other ages and years are in no count`() throws {
    let earlier = CareLeaver(
      year: FinancialYear(startYear: 2024), birth: try #require(Month("2005-06")),
      inTouch: "YES", activity: "F2", accommodation: "D1")
    let summary = try summary([
      leaver(16, "YES", "F2", "D1"), leaver(22, "YES", "F2", "D1"), earlier,
    ])
    #expect(summary.counted == [0, 0, 0])
  }

  @Test(arguments: UInt64(1)...20)
  func `everybody stands under one heading of each question, whatever the returns say`(
    _ seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let codes = try Returns.definitions.get().codes
    let leavers = try (0..<60).map { _ in
      try leaver(
        Int.random(in: 15...23, using: &generator),
        codes.inTouch.entries.randomElement(using: &generator)?.code ?? .blank,
        (codes.activity.entries.map(\.code) + [.blank]).randomElement(using: &generator) ?? .blank,
        codes.accommodation.entries.randomElement(using: &generator)?.code ?? .blank)
    }
    let summary = try summary(leavers)
    for breakdown in summary.breakdowns {
      for band in summary.counted.indices {
        let all = breakdown.lines.reduce(0) { $0 + $1.parts[band].part }
        #expect(all == summary.counted[band], "\(breakdown.question)")
      }
    }
    #expect(summary.counted.dropLast().reduce(0, +) == summary.counted.last)
    #expect(try self.summary(leavers.shuffled(using: &generator)).counted == summary.counted)
  }

  @Test func `every code of activity and accommodation is an answer or not known`() throws {
    let (codes, rules) = (try Returns.definitions.get().codes, try Returns.rules().careLeavers)
    let activities = Set(codes.activity.entries.map(\.code)).subtracting(["0"])
    #expect(rules.inEducationOrWork.union(rules.notInEducationOrWork) == activities)
    let homes = Set(codes.accommodation.entries.map(\.code)).subtracting(["0"])
    #expect(rules.suitable.union(rules.notSuitable) == homes)
    #expect(rules.stayingPut.isSubset(of: homes))
    #expect(rules.leftOut.union(rules.inTouch).isSubset(of: codes.inTouch.entries.map(\.code)))
  }

  @Test func `Bromley: 97 per cent of 202 care leavers in suitable accommodation`() throws {
    // London Borough of Bromley, sufficiency strategy, 2022: the share is published, and no number;
    // with 202 young people it is 196 of them.
    let leavers = try (0..<202).map { try leaver(19, "YES", "F5", $0 < 196 ? "U1" : "S2") }
    let suitable = try summary(leavers).main[2].parts.last
    #expect(suitable?.percent?.description == "97")
  }
}
