import Demand
import Documents
import Testing
import Values

@testable import MarketPosition

/// The council beside its neighbours and the nation, worked out by hand.
@Suite struct ComparisonMeasuresTests {
  private static let published = PublishedRates(
    [
      "E92000001": [2026: .init(name: "England", children: 81_234, per10000: 68)],
      "X06000002": [2026: .init(name: "Northfell", children: 327, per10000: 78)],
      "X06000003": [2026: .init(name: "Yarrowdale", children: 9, per10000: 9)],
      "X06000004": [2026: .init(name: "Kestrelby", children: nil, per10000: nil)],
    ], nation: "E92000001")

  @Test func `ten children of 10,000 residents are fewer than one of two neighbours has`() throws {
    let figures = try measures(.internal).figures
    #expect(figures["compare.rate"]?.number == 10)
    #expect(figures["compare.nation"]?.number == 68)
    #expect(figures["compare.neighbours"]?.number == 2)
    #expect(figures["compare.higher"]?.number == 1)
    #expect(figures["compare.nationName"]?.value == .text("England"))
  }

  @Test func `a neighbour whose number was held back has a row without it`() throws {
    let table = try #require(measures(.internal).tables.first)
    let row = try #require(table.rows.first { $0.entries.first == .words("Kestrelby") })
    #expect(row.entries.dropFirst() == [.words("x"), .words("x"), .words("x")])
    #expect(
      table.rows.map { $0.entries.first }
        == ["Our council", "Northfell", "Yarrowdale", "Kestrelby", "England"].map { .words($0) })
  }

  @Test func `the nation's number is rounded to 10 for the public alone`() throws {
    let number = { (edition: Edition) in
      try measures(edition).tables.first?.rows.last?.entries.last?.figure?.number
    }
    #expect(try number(.internal) == 81_234)
    #expect(try number(.public) == 81_230)
  }

  @Test func `nothing is compared where nothing is published`() throws {
    let view = try Facts.view(Facts.placed(["U4"]))
    let none = try ComparisonMeasures(view, Facts.trend(view), rates: [nil, nil], Facts.limits())
    #expect(none.tables.isEmpty && none.figures.isEmpty)
  }

  private func measures(_ edition: Edition) throws -> ComparisonMeasures {
    let placements = [ReturnCode](repeating: "U4", count: 10)
    let view = try Facts.view(
      Facts.placed(placements, published: ComparisonMeasuresTests.published), edition)
    let trend = try Facts.trend(view)
    let who = DemandMeasures(view.facts, trend, view.level)
    return try ComparisonMeasures(view, trend, rates: trend.map(who.rate), Facts.limits())
  }
}
