import ArgumentParser

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecast the children in care, and say how far it may be from what comes.",
    discussion: """
      A forecast takes the rates at which children came, moved and left in a window of days from the \
      children's returns (SSDA903), and lets them go on. It does not know of anything that will \
      change: say what you expect in a scenario. Kinds of placement and age bands are in \
      Contracts/Forecasts/flow.yaml.

      Example: caremarket forecast run --days 730
      """,
    subcommands: [
      ForecastBackTest.self, ForecastCompare.self, ForecastRun.self, ForecastScenarioCommand.self,
    ]
  )
}
