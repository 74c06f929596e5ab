import Definitions
import Demand
import DemandForecast
import GRDB
import PlacementAgreements
import PurchasingVehicles
import Values

/// What a forecast by flows is made from.
struct ForecastSource {
  let folder: ContractsFolder
  let definition: FlowDefinition
  let window: ClosedRange<Day>
  let days: [Day]
  let history: StayHistory
  /// What a week costs on the window's last day, by kind; empty where there are no agreements.
  let prices: [Int: WeeklyPrice]
  let population: PopulationProjection?

  init(
    _ folder: ContractsFolder, window: ClosedRange<Day>, days: [Day],
    population: PopulationProjection?, _ db: Database
  ) throws {
    self.folder = folder
    definition = try folder.flowModel()
    self.window = window
    self.days = days
    self.population = population
    history = StayHistory(try CareHistory(db, .everyone).stays(definition, folder.measureRules()))
    prices = try ForecastSource.prices(on: window.upperBound, definition, db)
  }

  func forecast(_ scenario: ForecastScenario) -> ScenarioForecast {
    ScenarioForecast(
      history, window: window, on: days, scenario, definition, population: population)
  }

  /// What a forecast costs; `nil` where no price is known.
  func cost(of forecast: ScenarioForecast) -> ForecastCost? {
    prices.isEmpty ? nil : ForecastCost(forecast, prices, definition)
  }

  private static func prices(
    on day: Day, _ definition: FlowDefinition, _ db: Database
  ) throws -> [Int: WeeklyPrice] {
    var filter = AgreementFilter()
    filter.statuses = [.active, .underNotice]
    let agreements = try AgreementListing.list(on: day, knownOn: nil, filter, db)
      .filter { $0.from <= day }
    var costs: [Int: [Money]] = [:]
    for agreement in agreements {
      let isOwn = agreement.route == .inHouse
      for kind in definition.kinds(ofService: agreement.serviceType, isOwn: isOwn) {
        costs[kind, default: []].append(agreement.weeklyCost)
      }
    }
    return costs.compactMapValues(WeeklyPrice.init)
  }
}
