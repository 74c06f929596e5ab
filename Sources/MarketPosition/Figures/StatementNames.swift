/// The names that sections and narratives may use, whatever the database holds.
enum StatementNames {
  private static let sets: [any MeasureSet.Type] = [
    SupplyFigures.self, DemandMeasures.self, HomeMeasures.self, PriceMeasures.self,
    SpendingMeasures.self, BuyingMeasures.self, OwnerMeasures.self, ForecastMeasures.self,
    GapMeasures.self, MarketRating.self, PlanMeasures.self,
  ]

  static let figures = Set(sets.flatMap { $0.figureNames })
  static let tables = Set(sets.flatMap { $0.tableNames })
}
