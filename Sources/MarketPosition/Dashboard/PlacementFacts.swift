import Definitions
import GRDB
import PlacementAgreements
import PurchasingVehicles
import Values

/// The council's placements on one day, and those that began in the twelve months that end with it.
struct PlacementFacts {
  private let agreements: [Agreement]
  private let prices: [PlacementPrice]
  private let routes: RouteSummary

  init(on day: Day, _ contracts: ContractsFolder, _ db: Database) throws {
    let terms = try contracts.costTerms(of: FinancialYear(containing: day))
    let first = day.adding(days: 1).adding(months: -12)
    try self.init(
      on: day, PlacementPrice.list(on: day, terms, db),
      RouteSummary(from: first, through: day, db), db)
  }

  /// Reads the placements of a day, whose prices and routes were read before.
  init(
    on day: Day, _ prices: [PlacementPrice], _ routes: RouteSummary, _ db: Database
  ) throws {
    let states = try AgreementQueries.states(asAt: day, db)
    agreements = try AgreementQueries.begun(by: day, states, db).filter {
      $0.kind == .placement && states[$0.number]?.status ?? .draft != .draft
    }
    self.prices = prices
    self.routes = routes
  }

  /// Returns the figure of a measure that is of the agreements; `nil` where there is none.
  func figure(_ measure: DashboardDefinition.Measure) -> TrendFigure? {
    guard !agreements.isEmpty else { return nil }
    let types = Set(measure.serviceTypes)
    let those = agreements.filter { types.isEmpty || types.contains($0.serviceType) }
    switch measure.measure {
    case .childrenPlaced: return .count(Set(those.map(\.child)).count)
    case .ownShare: return .share(those.count { $0.route == .inHouse }, of: those.count)
    case .weeklyCost: return weeklyCost(types)
    case .throughVehicles: return throughVehicles
    default: return nil
    }
  }

  private func weeklyCost(_ types: Set<String>) -> TrendFigure? {
    let weekly = prices.filter { types.contains($0.serviceType) }.map(\.weekly)
    guard !weekly.isEmpty else { return nil }
    let mean = weekly.reduce(.zero, +).times(1, over: Int64(weekly.count), rounding: .halfUp)
    return .amount(mean, of: weekly.count)
  }

  /// Of what was bought from others: placements by a vehicle or block, of all that began.
  private var throughVehicles: TrendFigure {
    let counts = routes.total.byRoute
    let bought = routes.total.placements - (counts[.inHouse] ?? 0)
    return .share((counts[.vehicle] ?? 0) + (counts[.block] ?? 0), of: bought)
  }
}
