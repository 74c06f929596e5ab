import CommissioningPlans
package import Definitions
import Demand
import DemandForecast
package import GRDB
package import Importing
package import Values

/// Everything that the statement says, read at one moment as it stood on a day.
package struct StatementFacts: Sendable {
  package let supply: SupplyFacts
  /// `nil` where no children's return is there.
  let demand: DemandFacts?
  /// `nil` where there are too few returns to forecast from.
  let forecast: ForecastFacts?
  /// `nil` where nothing was announced or planned.
  let plans: PlanFacts?
  /// `nil` where no agreement is there.
  let spending: SpendingFacts?

  /// Reads the facts of a day.
  package init(on day: Day, _ words: StatementWords, _ db: Database) throws {
    supply = try SupplyFacts(on: day, db)
    demand = try DemandFacts(on: day, council: supply.councilCode, words.demand, db)
    forecast = demand.flatMap { ForecastFacts($0, words.forecast) }
    plans = try PlanFacts(on: day, words.plans, db)
    spending = try SpendingFacts(on: day, words.spending, db)
  }
}

/// The definitions by which the statement counts.
package struct StatementWords: Sendable {
  let demand: DemandWords
  let forecast: FlowDefinition
  let plans: IntentionCodes
  let spending: SpendingWords

  /// Reads the definitions that hold on a day; throws where one is wrong or not there.
  package init(_ contracts: ContractsFolder, _ imports: ImportFolder, on day: Day) throws {
    demand = try DemandWords(contracts, imports)
    forecast = try contracts.flowModel()
    plans = try IntentionCodes(contracts)
    spending = try SpendingWords(contracts, on: day)
  }
}
