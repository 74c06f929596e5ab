import GRDB
import PlacementAgreements
import PurchasingVehicles
import Values

/// What the agreements say on a day: prices, what the year costs, and how placements were bought.
struct SpendingFacts: Sendable {
  let day: Day
  let words: SpendingWords
  let prices: [PlacementPrice]
  /// What the financial year of the day costs, by breakdown.
  let commitments: [CostBreakdown: Commitment]
  let unitCosts: UnitCosts
  /// The new placements of the twelve months until the day.
  let routes: RouteSummary
  let vehicles: [Vehicle]
  let fees: FeeFacts

  /// The agreements, by number, whose fee has a line for therapy on the day.
  let withTherapy: Set<Int>

  static let breakdowns: [CostBreakdown] = [.type, .route, .group, .funder]

  /// Reads the agreements; `nil` where there is none.
  init?(on day: Day, _ words: SpendingWords, _ db: Database) throws {
    let year = FinancialYear(containing: day)
    let book = try CostBook(of: year, asAt: day, by: words.terms, db)
    prices = try PlacementPrice.list(book, db)
    commitments = try Commitment.commitments(book, by: SpendingFacts.breakdowns, db)
    guard commitments[.type]?.rows.isEmpty == false else { return nil }
    unitCosts = try UnitCosts(book, words.overheads, db)
    routes = try RouteSummary(
      from: day.adding(days: 1).adding(months: -12), through: day, db)
    withTherapy = try FeeQueries.agreements(withLineOf: words.support.therapyLine, on: day, db)
    vehicles = try VehicleQueries.vehicles(on: day, db)
    fees = try FeeFacts(on: day, prices, words, db)
    self.day = day
    self.words = words
  }

  var year: FinancialYear { FinancialYear(containing: day) }
}
