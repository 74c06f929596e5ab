import CommissioningPlans
import Definitions
import Demand
import GRDB
import QualityVisits
import Values

/// Everything that a dashboard is worked out from, each day's facts once.
struct DashboardRecords {
  private let contracts: ContractsFolder
  private let care: CareRecords
  private let carers: [FosterCarer]
  private let counts: CountFacts
  private let db: Database
  private var careFacts: [Day: CareFacts] = [:]
  private var placementFacts: [Day: PlacementFacts] = [:]
  private var serviceFacts: [Day: ServiceFacts] = [:]

  /// Reads what is needed of every day; what was read before need not be read again.
  init(
    _ contracts: ContractsFolder, _ care: CareRecords, tracker: Tracker? = nil,
    spending: SpendingFacts? = nil, _ db: Database
  ) throws {
    if let tracker { serviceFacts[tracker.day] = ServiceFacts(tracker) }
    if let spending {
      placementFacts[spending.day] = try PlacementFacts(
        on: spending.day, spending.prices, spending.routes, db)
    }
    self.contracts = contracts
    self.care = care
    self.db = db
    carers = try FosterCarer.all(db)
    counts = CountFacts(numbers: try DashboardCount.all(db))
  }

  /// Returns the newest day, up to another, of which a measure can be told.
  func newestDay(of measure: DashboardDefinition.Measure, by day: Day) -> Day? {
    if let counted = measure.counted { return counts.newestDay(of: counted, by: day) }
    guard measure.measure.source == .returns else { return day }
    return care.days.map { min($0.upperBound, day) }
  }

  /// Returns the figure of a measure on a day; `nil` where the records do not tell it.
  mutating func figure(
    _ measure: DashboardDefinition.Measure, on day: Day
  ) throws -> TrendFigure? {
    if let first = measure.recordedFrom, day < first { return nil }
    let figure =
      switch measure.measure.source {
      case .returns: try care(on: day)?.figure(measure.measure)
      case .carers: CarerFacts(day: day, carers: carers).figure(measure.measure)
      case .agreements: try placements(on: day).figure(measure)
      case .visits: try services(on: day).figure(measure.measure)
      case .counts: measure.counted.flatMap { counts.figure($0, on: day) }
      }
    return figure.flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func care(on day: Day) throws -> CareFacts? {
    guard let days = care.days, days.contains(day) else { return nil }
    if let known = careFacts[day] { return known }
    let isWholeYear = days.contains(CareYear(through: day).firstDay)
    let facts = try CareFacts(on: day, care, isWholeYear: isWholeYear, db)
    careFacts[day] = facts
    return facts
  }

  private mutating func placements(on day: Day) throws -> PlacementFacts {
    if let known = placementFacts[day] { return known }
    let facts = try PlacementFacts(on: day, contracts, db)
    placementFacts[day] = facts
    return facts
  }

  private mutating func services(on day: Day) throws -> ServiceFacts {
    if let known = serviceFacts[day] { return known }
    let facts = try ServiceFacts(on: day, contracts, db)
    serviceFacts[day] = facts
    return facts
  }
}
