import Demand
import Documents
import Testing
import Values

@testable import MarketPosition

/// In which placements children were, worked out by hand.
@Suite struct PlacementMeasuresTests {
  /// Today 3 of U1, 1 of U3, 2 of U4, 2 of U6 and 2 in a home; a year before 2 of U5 more.
  private let measures: PlacementMeasures

  init() throws {
    let placements: [ReturnCode] = ["U1", "U1", "U1", "U3", "U4", "U4", "U6", "U6", "K2", "K2"]
    measures = try PlacementMeasures(
      Facts.view(Facts.placed(placements, gone: ["U5", "U5"])))
  }

  @Test func `relatives and friends, and long-term matches, are told from other foster carers`() {
    #expect(measures.figures["homes.fostered"]?.number == 8)
    #expect(measures.figures["homes.connected"]?.number == 4)
    #expect(measures.figures["homes.matchedLongTerm"]?.number == 5)
    // 4 of 10 children; 5 of 8 foster children are 62.5%, rounded up.
    #expect(measures.figures["homes.connectedShare"]?.value == Cell.share(4, of: 10, decimals: 0))
    #expect(
      measures.figures["homes.matchedLongTermShare"]?.value
        == .percentage(ExactDecimal(coefficient: 63, scale: 0)))
  }

  @Test func `foster children of each year stand under who their carers are`() throws {
    let table = try #require(measures.tables.first { $0.id == "foster-children-by-year" })
    #expect(
      table.rows.map { $0.entries.compactMap { $0.figure?.number } }
        == [[3, 1, 2, 4, 10], [3, 1, 2, 2, 8]])
    let all = try #require(table.rows.last?.entries.last?.figure)
    #expect(all.id == "lookedAfter@2026-03-31[category=foster-placements]")
  }

  @Test func `a year's placements count those that ended in it`() {
    #expect(measures.figures["homes.placementsInYear"]?.number == 12)
  }

  @Test func `everything that is tied is told to disclosure control`() throws {
    let sums = measures.sums + measures.tables.flatMap(\.sums)
    let day = "lookedAfter@2026-03-31"
    #expect(
      sums.contains(
        FigureSum(
          ["\(day)[category=foster-placements]"],
          is: ["\(day)[fostering=long-term]", "\(day)[fostering=not-long-term]"])))
    #expect(
      sums.contains(
        FigureSum(
          ["\(day)[fostering=relatives-or-friends]"],
          is: [
            "\(day)[fostering=relatives-or-friends-long-term]",
            "\(day)[fostering=relatives-or-friends-not-long-term]",
          ])))
    let names = Set(
      (measures.tables.flatMap(\.figures) + measures.figures.values + measures.implied).map(\.id))
    let ofTheDay = sums.filter { $0.total.first?.hasPrefix(day) == true }
    #expect(ofTheDay.allSatisfy { names.isSuperset(of: $0.total + $0.parts) })
  }
}
