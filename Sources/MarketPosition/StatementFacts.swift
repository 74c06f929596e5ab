import CommissioningPlans
package import Definitions
import Demand
import DemandForecast
package import GRDB
package import Importing
import QualityVisits
package import Values

/// Everything that the statement says, read at one moment as it stood on a day.
package struct StatementFacts: Sendable {
  package let supply: SupplyFacts
  /// `nil` where no children's return is there.
  let demand: DemandFacts?
  /// `nil` where there are too few returns to forecast from.
  let forecast: ForecastFacts?
  /// `nil` where no mix is aimed at, or no children's return is there.
  let targetMix: TargetMixFacts?
  /// `nil` where nothing was announced or planned.
  let plans: PlanFacts?
  /// `nil` where no agreement is there.
  let spending: SpendingFacts?
  /// `nil` where the council made no quality visit.
  let reviews: ReviewFacts?
  /// Who may be called off on the day.
  let accredited: AccreditedSupply
  let referrals: ReferralFacts
  /// `nil` where no children's return is there.
  let dashboard: Dashboard?

  /// Reads the facts of a day.
  package init(on day: Day, _ words: StatementWords, _ db: Database) throws {
    supply = try SupplyFacts(on: day, db)
    demand = try DemandFacts(on: day, council: supply.councilCode, words.demand, db)
    let aside = WorkAside { [demand] in
      demand.flatMap { ForecastFacts($0, words.forecast, words.forecastRule) }
    }
    plans = try PlanFacts(on: day, words.plans, db)
    let spending = try SpendingFacts(on: day, words.spending, db)
    targetMix = demand.flatMap {
      TargetMixFacts(words.targetMix, on: day, $0, spending, words.forecast)
    }
    accredited = try AccreditedSupply(on: day, spending?.vehicles ?? [], supply.everywhere, db)
    referrals = try ReferralFacts(on: day, db)
    let reviews = try ReviewFacts(on: day, words.contracts, db)
    dashboard = try demand.map {
      let records = try DashboardRecords(
        words.contracts, CareRecords(words.care, $0), tracker: reviews?.summary.tracker,
        spending: spending, db)
      return try Dashboard(on: day, words.contracts, records, db)
    }
    self.spending = spending
    self.reviews = reviews
    forecast = aside.finished()
  }
}

/// The definitions by which the statement counts.
package struct StatementWords: Sendable {
  let demand: DemandWords
  let forecast: FlowDefinition
  let forecastRule: ForecastRule
  let targetMix: TargetMix
  let plans: IntentionCodes
  let spending: SpendingWords
  let care: CareRecords.Words
  /// Where the definitions of the dashboard and the rules of visits are read from.
  let contracts: ContractsFolder

  /// Reads the definitions that hold on a day; throws where one is wrong or not there.
  package init(
    _ contracts: ContractsFolder, _ imports: ImportFolder, _ statement: StatementDefinition,
    on day: Day
  ) throws {
    self.contracts = contracts
    demand = try DemandWords(contracts, imports)
    care = CareRecords.Words(
      rules: demand.rules, scheme: try demand.schemes.scheme("national"),
      ladder: try demand.schemes.scheme("ladder"), codes: demand.codes,
      bands: statement.detail.levels[0].bands)
    forecast = try contracts.flowModel()
    forecastRule = statement.forecast
    targetMix = try contracts.targetMix(forecast)
    plans = try IntentionCodes(contracts)
    spending = try SpendingWords(contracts, statement, on: day)
  }
}
