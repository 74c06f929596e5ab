import Demand
import GRDB
import Geography
import Values

/// The children of the returns on one day, and over the twelve months that end with it.
struct CareFacts {
  private let cohort: Cohort
  private let distance: DistanceSummary.Line
  private let population: Int?
  /// `nil` where the returns do not go back twelve months.
  private let stability: StabilitySummary?
  private let flow: FlowSummary?

  init(
    on day: Day, _ records: CareRecords, isWholeYear: Bool, _ db: Database
  ) throws {
    let (words, council) = (records.words, records.council)
    let year = CareYear(through: day)
    cohort = Cohort(of: records.history, on: day, words.rules)
    distance = DistanceSummary(cohort, words.scheme, council: council, words.rules).total
    population = try PopulationQueries.estimate(of: council, on: day, db)?.people
    guard isWholeYear else {
      (stability, flow) = (nil, nil)
      return
    }
    stability =
      StabilityMeasures(of: records.paths, in: year, words.scheme, words.rules).summary
    flow =
      FlowMeasures(
        of: records.paths, CareTimes(of: records.paths), in: year, bands: words.bands, words.codes,
        ladder: words.ladder,
        words.rules
      ).summary
  }

  /// Returns the figure of a measure that is of the returns.
  func figure(_ measure: DashboardMeasure) -> TrendFigure? {
    switch measure {
    case .childrenLookedAfter: .count(cohort.count)
    case .childrenPer10000: population.map { .rate(cohort.count, of: $0, per: 10_000) }
    case .startedCare: flow.map { .count($0.started) }
    case .insideArea: .share(distance.inside, of: distance.inside + distance.outside)
    case .farFromHome: .share(distance.far, of: distance.near + distance.far)
    case .manyPlacements: stability.map { TrendFigure($0.manyPlacements) }
    case .longTermStability: stability.map { TrendFigure($0.longTerm) }
    case .siblingsTogether: stability.map { TrendFigure($0.siblings) }
    case .stayingPut: flow.map { TrendFigure($0.stayingPut) }
    default: nil
    }
  }
}

extension TrendFigure {
  fileprivate init(_ proportion: StabilitySummary.Proportion) {
    self = .share(proportion.part, of: proportion.whole)
  }
}
