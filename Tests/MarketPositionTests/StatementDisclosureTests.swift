import Definitions
import DisclosureControl
import Documents
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct StatementDisclosureTests {
  private let limits: DisclosureLimits

  init() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    limits = try folder.disclosureRules().limits(on: StatementDisclosureTests.day)
  }

  @Test func `a share does not tell how few it leaves over`() throws {
    let hidden = try self.hidden(settled: 20, of: 21)
    #expect(!hidden.isDisjoint(with: ["settled@2026", "settledWhole@2026"]))
    #expect(hidden.contains("settled@2026%"))
  }

  @Test func `a share that leaves many over is shown`() throws {
    #expect(try hidden(settled: 20, of: 40) == [])
  }

  private static let day = Day(daysSince1970: 20_544)

  private func hidden(settled: Int, of all: Int) throws -> Set<String> {
    let part = Figure(measure("settled"), [], .count(settled), .children(settled))
    let whole = Figure(measure("settledWhole"), [], .count(all), .children(all))
    let share = Figure(part, of: whole)
    return try StatementDisclosure([part, whole, share], [], limits, EarlierFigures()).hidden()
      .filter { !$0.hasSuffix("rest") }
  }

  private func measure(_ name: String) -> FigureMeasure {
    FigureMeasure(
      name: name, what: name, unit: .children, period: "2026", asAt: StatementDisclosureTests.day,
      definition: "", source: "", command: "")
  }
}
