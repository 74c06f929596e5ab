/// The names that sections and narratives may use, whatever the database holds.
package enum StatementNames {
  private static let sets: [any MeasureSet.Type] = [
    SupplyFigures.self, DemandMeasures.self, UnaccompaniedMeasures.self, CareFlowMeasures.self,
    ComparisonMeasures.self, OriginMeasures.self, HomeMeasures.self, PlacementMeasures.self,
    PriceMeasures.self, FeeMeasures.self, RouteMeasures.self, VisitMeasures.self,
    SpendingMeasures.self, BuyingMeasures.self, OwnerMeasures.self, ForecastMeasures.self,
    GapMeasures.self, MarketRating.self, PlanMeasures.self, TargetMixMeasures.self,
    CareLeaverMeasures.self, EducationMeasures.self, LevelMeasures.self, TherapyMeasures.self,
    AgeGapMeasures.self, DistanceGapMeasures.self,
    NeedGapMeasures.self, OpportunityMeasures.self, WaitingMeasures.self,
    DashboardMeasures.self,
  ]

  package static let figures = Set(sets.flatMap { $0.figureNames })
  static let tables = Set(sets.flatMap { $0.tableNames })
}
