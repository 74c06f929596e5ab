import Demand
import Documents
import Testing
import Values

@testable import MarketPosition

/// The number of children with and without those who came alone, worked out by hand.
@Suite struct UnaccompaniedMeasuresTests {
  /// Twelve children in the first year, of whom two were adopted in the second; none came alone.
  private let measures: UnaccompaniedMeasures

  init() throws {
    let placements = [ReturnCode](repeating: "U4", count: 10)
    let view = try Facts.view(Facts.placed(placements, gone: ["A5", "A5"]))
    measures = UnaccompaniedMeasures(try Facts.trend(view))
  }

  @Test func `each year has all, those who came alone, and all without them`() throws {
    let table = try #require(measures.tables.first)
    let numbers = table.rows.dropLast().map { $0.entries.compactMap { $0.figure?.number } }
    #expect(numbers == [[12, 0, 12], [10, 0, 10]])
  }

  @Test func `the last row has the changes, and none from nothing`() throws {
    let row = try #require(measures.tables.first?.rows.last)
    #expect(row.entries.first == .words("Change since 2025"))
    // 10 of 12 are 83.3%, so 16.7% fewer.
    #expect(
      row.entries.compactMap { $0.figure?.value } == [
        .percentage(ExactDecimal(coefficient: -17, scale: 0)), .missing(.notApplicable),
        .percentage(ExactDecimal(coefficient: -17, scale: 0)),
      ])
  }

  @Test func `no column is headed All, because changes do not add up`() throws {
    let table = try #require(measures.tables.first)
    #expect(table.columns.allSatisfy { $0.heading != "All" })
    #expect(
      table.sums.last
        == FigureSum(
          ["lookedAfter@2026-03-31"],
          is: [
            "lookedAfter@2026-03-31[unaccompanied=yes]", "lookedAfter@2026-03-31[unaccompanied=no]",
          ]))
  }
}
