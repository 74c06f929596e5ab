import Demand
import Documents
import Testing
import Values

@testable import MarketPosition

/// What the statement says of special educational needs.
@Suite struct EducationMeasuresTests {
  private func measures(
    _ placements: Int, needs: [Int: EducationalNeed], isListed: Bool = true,
    _ edition: Edition = .internal
  ) throws -> EducationMeasures {
    let facts = try Facts.placed(
      Array(repeating: "U4", count: placements),
      educationalNeeds: EducationalNeeds(byChild: needs, isListed: isListed))
    return EducationMeasures(try Facts.view(facts, edition))
  }

  @Test func `without a list the statement says nothing of special educational needs`() throws {
    let measures = try measures(12, needs: [:], isListed: false)
    #expect(measures.tables.isEmpty && measures.figures.isEmpty)
    #expect(measures.sums.isEmpty && measures.implied.isEmpty)
  }

  @Test func `those with a plan or support are told with their shares, and all sums add up`() throws
  {
    let measures = try measures(
      12,
      needs: [
        1: .init(provision: .plan, type: "SEMH"), 2: .init(provision: .plan, type: nil),
        3: .init(provision: .support, type: nil),
      ])
    #expect(measures.figures["education.needs"]?.number == 3)
    #expect(measures.figures["education.needsShare"]?.value.inWords == "25%")
    #expect(measures.figures["education.planShare"]?.value.inWords == "17%")
    let shown = measures.tables.flatMap(\.figures) + measures.figures.values + measures.implied
    var numbers = Dictionary(shown.map { ($0.id, $0.number) }) { first, _ in first }
    numbers["lookedAfter@2026-03-31"] = 12
    numbers["lookedAfter@2026-03-31[need=child-s-disability]"] = 0
    for sum in measures.sums + measures.tables.flatMap(\.sums) {
      let sides = [sum.total, sum.parts].map { side in side.map { numbers[$0] ?? -1000 } }
      #expect(sides[0].reduce(0, +) == sides[1].reduce(0, +), "\(sum)")
    }
  }

  @Test func `the public is not told of few who are neither, or disabled, by themselves`() throws {
    let needs = Dictionary(
      uniqueKeysWithValues: (1...9).map { ($0, EducationalNeed(provision: .plan, type: nil)) })
    let rows = { (edition: Edition) in
      try measures(12, needs: needs, edition).tables.first?.rows.compactMap(\.entries.first)
    }
    #expect(
      try rows(.internal) == [
        .words("Special educational needs"), .words("Neither"), .words("All"),
      ])
    #expect(
      try rows(.public) == [
        .words("Special educational needs, disabled or not"),
        .words("No special educational needs"), .words("All"),
      ])
  }
}
