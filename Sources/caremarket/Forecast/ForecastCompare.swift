import ArgumentParser
import DemandForecast

struct ForecastCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two scenarios side by side.",
    discussion: """
      Both begin with the same children on the same day. 'base' is the scenario in which everything \
      goes on as it did, and nothing becomes dearer.

      Example: caremarket forecast compare westmarch-own-fostering westmarch-target-mix
      """
  )

  @OptionGroup var forecast: ForecastOptions
  @OptionGroup var population: PopulationOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The first scenario's name, or its file.")
  var first: String

  @Argument(help: "The second scenario's name, or its file.")
  var second: String

  func run() throws {
    let source = try forecast.source(population)
    let comparison = ForecastComparison(
      source.forecast(try source.scenario(first)), source.forecast(try source.scenario(second)),
      source)
    try output.print(RecordView(comparison), flat: OutputTable(comparison))
  }
}
