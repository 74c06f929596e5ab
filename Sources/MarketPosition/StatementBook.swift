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
      try add(DemandView(demand, definition, edition, limits), limits)
    }
    if let forecast = facts.forecast {
      add(ForecastMeasures(facts: forecast))
      addGaps(forecast, facts, definition, edition)
    }
    if let mix = facts.targetMix { add(TargetMixMeasures(facts: mix, edition: edition)) }
    if let dashboard = facts.dashboard {
      add(
        DashboardMeasures(dashboard: dashboard, edition: edition, hidden: limits.hiddenCounts))
    }
    if let reviews = facts.reviews { add(VisitMeasures(facts: reviews)) }
    if let plans = facts.plans { add(PlanMeasures(facts: plans)) }
    if let spending = facts.spending { add(spending, facts.supply, definition) }
    if !facts.referrals.lines.isEmpty { add(WaitingMeasures(facts: facts.referrals)) }
  }

  /// Gaps by type, age, need and distance, and what is bought against them.
  private mutating func addGaps(
    _ forecast: ForecastFacts, _ facts: StatementFacts, _ definition: StatementDefinition,
    _ edition: Edition
  ) {
    let (supply, rule) = (facts.supply, definition.gaps)
    let byType = GapMeasures(facts: forecast, supply: supply, rule: rule)
    let byAge = AgeGapMeasures(
      facts: forecast, supply: supply, accredited: facts.accredited, rule: rule)
    let byNeed = facts.spending.map {
      NeedGapMeasures(
        accredited: facts.accredited, referrals: facts.referrals, spending: $0, rule: rule,
        edition: edition)
    }
    add(byType)
    add(byAge)
    add(
      DistanceGapMeasures(facts: forecast, supply: supply, rule: rule, rings: definition.rings))
    if let byNeed { add(byNeed) }
    add(
      OpportunityMeasures(
        gaps: byType.gaps + byAge.gaps + (byNeed?.gaps ?? []), plans: facts.plans,
        accredited: facts.accredited, rule: rule, day: supply.asAt))
  }

  private mutating func add(
    _ spending: SpendingFacts, _ supply: SupplyFacts, _ definition: StatementDefinition
  ) {
    add(PriceMeasures(facts: spending))
    add(FeeMeasures(facts: spending.fees, prices: spending.prices))
    add(RouteMeasures(facts: spending))
    add(SpendingMeasures(facts: spending))
    add(BuyingMeasures(facts: spending))
    add(LevelMeasures(spending))
    add(TherapyMeasures(facts: spending))
    if let groups = spending.commitments[.group] {
      add(
        OwnerMeasures(
          commitment: groups, facts: spending, supply: supply, definition: definition))
    }
  }

  private mutating func add(_ view: DemandView, _ limits: DisclosureLimits) throws {
    let demand = view.facts
    guard let first = view.years.first, let last = view.years.last else { return }
    let trend = TrendSummary(
      of: demand.history, paths: demand.paths, from: first, through: last,
      population: demand.population, try demand.words.schemes.scheme("national"),
      council: demand.council, demand.words.rules
    ).lines
    let who = DemandMeasures(demand, trend, view.level)
    add(who)
    add(ComparisonMeasures(view, trend, rates: trend.map(who.rate), limits))
    add(UnaccompaniedMeasures(trend))
    add(CareFlowMeasures(view))
    add(CareLeaverMeasures(view))
    add(OriginMeasures(demand))
    add(EducationMeasures(view))
    add(try HomeMeasures(demand, trend, view.level))
    add(try PlacementMeasures(view))
  }
}
