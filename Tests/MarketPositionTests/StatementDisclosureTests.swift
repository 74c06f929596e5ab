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

  @Test(
    arguments: [
      ("of twelve children and four owners", 12, 20, 4, false),
      ("most of it one child's or one owner's", 12, 76, 4, true),
      ("of five children", 5, 20, 4, true),
      ("of one owner, who would be seen to charge it", 12, 20, 1, true),
      ("of two owners, who would each know the other's", 12, 20, 2, true),
      ("of the council's own services alone", 12, 20, 0, false),
    ])
  func `a sum of money is shown or not by whose it is`(
    _ sum: String, _ children: Int, _ largest: Int, _ owners: Int, _ isHidden: Bool
  ) throws {
    let amount = Figure(
      measure("cost"), [], .pounds(100),
      .amount(100, of: children, largest: largest, owners: owners)
    )
    let hidden = try StatementDisclosure([amount], [], limits, EarlierFigures()).hidden()
    #expect(hidden == (isHidden ? [amount.id] : []))
  }

  @Test(arguments: [(0, true), (6, true), (19, true), (20, false), (380, false)])
  func `a rounded number of few children is not shown`(_ number: Int, _ isHidden: Bool) throws {
    let came = Figure(measure("came"), [], .count(number / 10 * 10), .rounded(number))
    let hidden = try StatementDisclosure([came], [], limits, EarlierFigures()).hidden()
    #expect(hidden == (isHidden ? [came.id] : []))
  }

  @Test func `a change of prices is shown where enough are behind both of its sides`() throws {
    #expect(try hiddenChange(now: 6, before: 6) == [])
    #expect(try hiddenChange(now: 6, before: 4) == ["change@2026"])
    #expect(try hiddenChange(now: 4, before: 6) == ["change@2026"])
  }

  @Test func `a change of one provider's prices is not shown`() throws {
    #expect(try hiddenChange(now: 6, before: 6, providers: 1) == ["change@2026"])
  }

  private static let day = Day(daysSince1970: 20_544)

  private func hidden(settled: Int, of all: Int) throws -> Set<String> {
    let part = Figure(measure("settled"), [], .count(settled), .children(settled))
    let whole = Figure(measure("settledWhole"), [], .count(all), .children(all))
    let share = Figure(part, of: whole)
    return try StatementDisclosure([part, whole, share], [], limits, EarlierFigures()).hidden()
      .filter { !$0.hasSuffix("rest") }
  }

  private func hiddenChange(
    now: Int, before: Int, providers: Int = 3
  ) throws -> Set<String> {
    let prices = { (count: Int) in
      (0..<count).map { number in
        PriceFigure.Price(
          agreement: "A\(number)", weekly: Money(pence: 100_000),
          owner: "Provider \(number % providers)")
      }
    }
    let change = FeeTable.Change(
      measure: measure("change"), value: Fraction(3, over: 100), statistic: .mean,
      prices: prices(now), others: prices(before))
    let figure = Figure(
      change.measure, [], .percentage(ExactDecimal(coefficient: 3, scale: 0)),
      change.figure("Home").basis)
    return try StatementDisclosure([figure], [], limits, EarlierFigures()).hidden()
  }

  private func measure(_ name: String) -> FigureMeasure {
    FigureMeasure(
      name: name, what: name, unit: .children, period: "2026", asAt: StatementDisclosureTests.day,
      definition: "", source: "", command: "")
  }
}
