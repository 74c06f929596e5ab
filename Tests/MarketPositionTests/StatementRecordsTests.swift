import TestSupport
import Testing
import Values

@testable import MarketPosition

/// What stands behind the figures of a statement made from children's returns.
@Suite struct StatementRecordsTests {
  @Test(arguments: 1...4)
  func `as many children stand behind a figure as it counts`(_ seed: UInt64) throws {
    let statement = try statement(seed, .internal)
    let counts = statement.allFigures.filter { figure in
      guard case .children = figure.basis, figure.number > 0 else { return false }
      return figure.measure.name == "lookedAfter"
        && figure.headings.allSatisfy { !StatementRecordsTests.unexplained.contains($0.dimension) }
        || ["started", "ceased"].contains(figure.measure.name) && figure.headings.isEmpty
    }
    #expect(counts.count > 60)
    for figure in counts {
      #expect(statement.records(behind: figure).count == figure.number, "\(figure.id)")
    }
  }

  /// Ways of dividing children whose single records are not told.
  private static let unexplained = ["fostering", "homeDistrict"]

  @Test func `the days behind weeks of care add up to them`() throws {
    let statement = try statement(5, .internal)
    let weeks = statement.allFigures.filter { $0.measure.name == "weeks" }
    #expect(weeks.count > 10)
    for figure in weeks {
      guard case .amount(let days, _, _, _) = figure.basis else { continue }
      let behind = statement.records(behind: figure).compactMap {
        Int($0.what.replacing(",", with: "").prefix { $0.isNumber })
      }
      #expect(behind.reduce(0, +) == days, "\(figure.id)")
    }
  }

  @Test func `the public edition names no single record`() throws {
    let statement = try statement(1, .public)
    #expect(statement.allFigures.allSatisfy { statement.records(behind: $0).isEmpty })
  }

  private func statement(_ seed: UInt64, _ edition: Edition) throws -> MarketPosition.Statement {
    let made = try StatementTests.westmarch()
    try made.receiveReturns(children: 150, seed: seed)
    return try StatementTests.statement(of: made, edition)
  }
}
