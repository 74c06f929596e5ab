import Demand
import DemandForecast
import Documents
import Testing
import Values

@testable import MarketPosition

/// By how many children the mix that is aimed at differs, beside the numbers that are shown.
@Suite struct MixChangeTests {
  private func rows(_ edition: Edition) throws -> [[Figure]] {
    let kinds: [(ReturnCode, Int)] = [("U1", 65), ("U6", 115), ("K2", 34), ("K3", 21), ("P1", 17)]
    let demand = try Facts.placed(kinds.flatMap { Array(repeating: $0.0, count: $0.1) })
    let model = try Facts.contracts.flowModel()
    let day = try #require(Day("2026-10-01"))
    let facts = try #require(
      TargetMixFacts(Facts.contracts.targetMix(model), on: day, demand, nil, model))
    let table = try #require(TargetMixMeasures(facts: facts, edition: edition).tables.first)
    return table.rows.dropLast().map { $0.entries.compactMap(\.figure) }
  }

  @Test(arguments: Edition.allCases)
  func `the change is what the two shown numbers differ by`(_ edition: Edition) throws {
    let rows = try rows(edition)
    #expect(rows.count > 4)
    for row in rows { #expect(row[4].number == row[3].number - row[0].number, "\(row[0].label)") }
    #expect(rows.contains { $0[4].number != 0 })
  }

  @Test func `the change is as much one child's as the number of now`() throws {
    for row in try rows(.public) { #expect(row[4].basis == row[0].basis) }
  }
}
