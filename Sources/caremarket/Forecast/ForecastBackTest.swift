import ArgumentParser
import DemandForecast
import Demand
import Store
import Values

struct ForecastBackTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Show how far forecasts of earlier days would have been from what came.",
    discussion: """
      A forecast is made for every month of which a whole window lies before and what came after is \
      known, from what was known then, and held against what came. Beside it stand two simpler ways: \
      'no change' says as many as on the day it is made, the straight line goes on through the \
      window's months. The last columns say how often what came was in the range of 80% and of 95%. \
      Repairs of later returns are known to the earlier forecasts.

      Example: caremarket forecast backtest --days 365
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("From how many days the rates are taken.", valueName: "number"))
  var windowDays = 730

  @Option(help: ArgumentHelp("How many days a forecast goes ahead.", valueName: "number"))
  var days = 365

  @Flag(help: "Show each forecast in place of how good they were together.")
  var each = false

  func validate() throws {
    guard (28...3653).contains(windowDays), (1...3653).contains(days) else {
      throw ValidationError(
        "'--window-days' must be from 28 to 3653 and '--days' from 1 to 3653, which is ten years.")
    }
  }

  func run() throws {
    let definition = try contracts.folder(database).flowModel()
    let test = try test(definition)
    if each { return try output.print(OutputTable(test.lines, definition)) }
    try output.print(OutputTable(test, definition))
  }

  private func test(_ definition: FlowDefinition) throws -> BackTest {
    let rules = try contracts.folder(database).measureRules()
    let (known, history) = try database.open().read { db in
      (
        try ReturnedYears(db).lastInOneGo(),
        StayHistory(try CareHistory(db, .everyone).stays(definition, rules))
      )
    }
    let origins = BackTest.origins(in: known, windowDays: windowDays, daysAhead: days)
    guard !origins.isEmpty else {
      throw NoEarlierForecast(known: known, windowDays: windowDays, daysAhead: days)
    }
    return BackTest(
      history, origins: origins, windowDays: windowDays, daysAhead: days, definition)
  }
}

extension OutputTable {
  fileprivate init(_ test: BackTest, _ definition: FlowDefinition) {
    self.init(
      test.summaries,
      columns: [
        .text("placement", "Placement") { definition.label(of: $0.cell) },
        .number("forecasts", "Made") { $0.forecasts },
        .decimal("meanError", "Error") { ExactDecimal($0.meanError, decimals: 1) },
        .decimal("meanErrorPercent", "%") {
          $0.meanPercentError.map { ExactDecimal($0, decimals: 1) }
        }.ifRoom,
        .decimal("noChangeError", "No change") {
          ExactDecimal($0.meanErrorOfNoChange, decimals: 1)
        },
        .decimal("straightLineError", "Line") { ExactDecimal($0.meanErrorOfTrend, decimals: 1) },
        .decimal("bias", "Bias") { ExactDecimal($0.bias, decimals: 1) },
        .decimal("held80Percent", "In 80%") { ExactDecimal($0.held80 * 100, decimals: 0) },
        .decimal("held95Percent", "In 95%") { ExactDecimal($0.held95 * 100, decimals: 0) },
      ],
      whenEmpty: "There is no earlier forecast.",
      closing: """
        Errors are means in children, without their sign; the bias has it: above 0 the forecasts said \
        too many. 'In 80%' and 'In 95%': of a hundred forecasts so many had what came in their range. \
        \(OutputTable.chance(test))
        """)
  }

  /// How far from 80 and 95 the last columns may be although the ranges are right.
  private static func chance(_ test: BackTest) -> String {
    let usual = ChanceOfHolding.usual(of: test.apart, .percent80)
    let wide = ChanceOfHolding.usual(of: test.apart, .percent95)
    return """
      Forecasts of neighbouring months share most of what came, so these are as good as \
      \(test.apart.counted("forecast")) apart: by chance alone 'In 80%' may then be from \
      \(usual.lowerBound) to \(usual.upperBound), and 'In 95%' from \(wide.lowerBound) to \
      \(wide.upperBound).
      """
  }

  fileprivate init(_ lines: [BackTest.Line], _ definition: FlowDefinition) {
    self.init(
      lines,
      columns: [
        .day("origin", "Made on") { $0.origin }, .day("day", "For") { $0.day },
        .text("placement", "Placement") { definition.label(of: $0.cell) },
        .number("actual", "Came") { $0.actual },
        .decimal("forecast", "Forecast") { ExactDecimal($0.estimate.mean, decimals: 1) },
        .decimal("noChange", "No change") { ExactDecimal($0.noChange, decimals: 0) }.ifRoom,
        .decimal("straightLine", "Line") { ExactDecimal($0.trend, decimals: 1) }.ifRoom,
      ] + .ranges { $0.estimate },
      whenEmpty: "There is no earlier forecast.")
  }
}

extension FlowDefinition {
  /// The words for a kind of placement, or for all children.
  func label(of cell: FlowCell) -> String {
    cell.kind.map { kinds[$0].label } ?? "All children"
  }
}
