import ArgumentParser
import DemandForecast

struct ForecastScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Set a scenario beside the forecast in which everything goes on as it did.",
    discussion: """
      A scenario is a file: the rates at which children come, move and leave, the mix of placements \
      that you aim at, a plan to recruit foster carers, and what becomes dearer. Those of \
      Contracts/Forecasts/Scenarios are known by name. It says what would follow from what you put \
      into it, not whether it will come. A is what would come without it; prices rise in both alike, so \
      that the difference in cost is the scenario's own.

      Example: caremarket forecast scenario westmarch-own-fostering --days 1096
      """
  )

  @OptionGroup var forecast: ForecastOptions
  @OptionGroup var population: PopulationOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The scenario's name, or its file.")
  var scenario: String

  func run() throws {
    let source = try forecast.source(population)
    let scenario = try source.scenario(scenario)
    let comparison = ForecastComparison(
      source.forecast(.base.with(scenario.inflation)), source.forecast(scenario), source)
    try output.print(RecordView(comparison), flat: OutputTable(comparison))
  }
}
