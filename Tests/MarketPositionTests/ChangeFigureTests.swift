import Definitions
import DisclosureControl
import Documents
import TestSupport
import Testing
import Values

@testable import MarketPosition

/// By how much a number changed, in per cent.
@Suite struct ChangeFigureTests {
  private let limits: DisclosureLimits

  init() throws {
    limits = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").disclosureRules()
      .limits(on: #require(Day("2026-10-01")))
  }

  /// Ealing's table 1: children, unaccompanied children, and children without them, 2012 and 2018.
  @Test(arguments: [(410, 343, -16), (20, 51, 155), (390, 292, -25)])
  func `the changes of Ealing's table come out as published`(
    _ before: Int, _ now: Int, _ percent: Int64
  ) {
    let change = Figure(changeFrom: figure(before, "2012"), to: figure(now, "2018"))
    #expect(change.value == .percentage(ExactDecimal(coefficient: percent, scale: 0)))
    #expect(change.unit == .percent)
  }

  @Test func `a change from nothing is not applicable`() {
    let change = Figure(changeFrom: figure(0, "2012"), to: figure(7, "2018"))
    #expect(change.value == .missing(.notApplicable))
  }

  @Test(arguments: [(3, 40, true), (40, 3, true), (40, 30, false)])
  func `a change is hidden with either of its figures`(_ before: Int, _ now: Int, _ isHidden: Bool)
    throws
  {
    let (old, new) = (figure(before, "2012"), figure(now, "2018"))
    let change = Figure(changeFrom: old, to: new)
    let hidden = try StatementDisclosure([old, new, change], [], limits, EarlierFigures()).hidden()
    #expect(hidden.contains(change.id) == isHidden)
  }

  private func figure(_ count: Int, _ period: String) -> Figure {
    let measure = FigureMeasure(
      name: "children", what: "Children", unit: .children, period: period,
      asAt: Day(daysSince1970: 20_544), definition: "", source: "", command: "")
    return Figure(measure, [], .count(count), .children(count))
  }
}
