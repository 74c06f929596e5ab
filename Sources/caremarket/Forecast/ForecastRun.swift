import ArgumentParser
import Demand
import DemandForecast
import Store
import Values

struct ForecastRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Forecast the children in care by placement and age.",
    discussion: """
      The method 'flow' counts each child at the true age of the day, lets everyone leave at 18, and \
      gives the ranges in which the number should be with a likelihood of 80% and of 95%; how often \
      they held, 'caremarket forecast backtest' tells. Costs are those of the agreements in force on \
      the window's last day.

      The method 'd2i' gives the numbers of cs-demand-model 0.5.1, so that a council finds the one it \
      knows, with the faults of that model: children count in the bracket of the age at which their \
      episode began; hardly anyone leaves at 18; of a child's two open episodes one is lost; of two \
      returns whose last episodes began in one calendar year the second is not seen; it says nothing \
      of how uncertain it is, nor who provides; and it goes by the rows as they were returned, before \
      any repair. Its steps are of one day; longer ones give slightly other numbers.

      Example: caremarket forecast run --window 2024-04-01..2026-03-31 --days 365
      """
  )

  @OptionGroup var forecast: ForecastOptions
  @OptionGroup var population: PopulationOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("The model: flow or d2i.", valueName: "name"))
  var method: ForecastMethod = .flow

  @Option(
    help: ArgumentHelp(
      "How much dearer placements become on each 1 April, in per cent (default: 0).",
      valueName: "percent"),
    transform: Percentage.init(argument:))
  var uplift: Percentage?

  func validate() throws {
    guard method == .d2i else { return }
    if uplift != nil || population.population != nil {
      throw ValidationError(
        "'--uplift' and '--population' go with the method 'flow': 'd2i' knows of neither.")
    }
    if !forecast.days.isMultiple(of: forecast.step ?? 1) {
      throw ValidationError(
        "'--days' must be a multiple of '--step': the method 'd2i' goes in whole steps.")
    }
  }

  func run() throws {
    let figures =
      switch method {
      case .flow: try flow()
      case .d2i: try published()
      }
    try output.print(RecordView(figures), flat: OutputTable(figures))
  }

  private func flow() throws -> ForecastFigures {
    let source = try forecast.source(population)
    let inflation = uplift.map { [FeeInflation(percent: $0, from: nil, kinds: nil)] } ?? []
    let result = source.forecast(.base.with(inflation))
    return ForecastFigures(result, source)
  }

  private func published() throws -> ForecastFigures {
    let definition = try forecast.contracts.folder(forecast.database).publishedModel()
    let (episodes, window) = try forecast.database.open().read { db in
      let window = try forecast.window(ReturnedYears(db))
      return (try PublishedModelEpisode.all(definition, db), window)
    }
    let step = forecast.step ?? 1
    let moments = PublishedModel(episodes, definition).forecast(
      window: window, steps: forecast.days / step, daysInStep: step)
    return ForecastFigures(moments, window, definition)
  }
}
