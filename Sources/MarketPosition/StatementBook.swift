import Demand
import DisclosureControl
import PlacementAgreements
import Values

extension FigureBook {
  /// All figures and tables that the facts give.
  init(
    _ facts: StatementFacts, _ definition: StatementDefinition, _ edition: Edition,
    _ limits: DisclosureLimits
  ) throws {
    self.init()
    add(SupplyFigures(facts: facts.supply))
    if let demand = facts.demand {
      let level = try definition.detail.level(
        of: demand, for: edition, hiding: limits.hiddenCounts)
      try add(demand, definition, level)
    }
    if let forecast = facts.forecast {
      add(ForecastMeasures(facts: forecast))
      add(GapMeasures(facts: forecast, supply: facts.supply, rule: definition.gaps))
    }
    if let plans = facts.plans { add(PlanMeasures(facts: plans)) }
    if let spending = facts.spending { add(spending, facts.supply, definition) }
  }

  private mutating func add(
    _ spending: SpendingFacts, _ supply: SupplyFacts, _ definition: StatementDefinition
  ) {
    add(PriceMeasures(facts: spending))
    add(SpendingMeasures(facts: spending))
    add(BuyingMeasures(facts: spending))
    if let groups = spending.commitments[.group] {
      add(
        OwnerMeasures(
          commitment: groups, facts: spending, supply: supply, definition: definition))
    }
  }

  private mutating func add(
    _ demand: DemandFacts, _ definition: StatementDefinition, _ level: StatementDetail.Level
  ) throws {
    let years = demand.years.suffix(definition.years)
    guard let first = years.first, let last = years.last else { return }
    let trend = TrendSummary(
      of: demand.history, paths: demand.paths, from: first, through: last,
      population: demand.population, try demand.words.schemes.scheme("national"),
      council: demand.council, demand.words.rules
    ).lines
    add(DemandMeasures(demand, trend, level))
    add(try HomeMeasures(demand, trend, level))
  }
}
