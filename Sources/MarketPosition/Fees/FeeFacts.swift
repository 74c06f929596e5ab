import FeeUplifts
import GRDB
import PlacementAgreements
import Values

/// How fees change: what providers asked for and were granted, what the policy raised, what prices did to
/// fees, and what changed since a year before.
struct FeeFacts: Sendable {
  let words: FeeWords
  let day: Day
  /// The fees that providers asked about for the year of the day.
  let asked: [AskedFee]
  /// The lines of the plans of that year that were applied.
  let applied: [PlanLine]
  /// The placements of the day, with what prices did to their fees.
  let erosions: [FeeErosion]
  /// By type, since the same day a year before.
  let changes: [PriceChange]
  /// Whoever is paid, by the reference of the agreement: nothing where it is the council itself.
  let owners: [String: String]

  /// Reads what was asked, planned and paid, beside the prices of the day.
  init(
    on day: Day, _ prices: [PlacementPrice], _ spending: SpendingWords, _ db: Database
  ) throws {
    let words = spending.fees
    let year = FinancialYear(containing: day)
    asked = try AskedFee.all(of: year, db).filter { $0.request.receivedOn <= day }
    applied = try UpliftPlanQueries.plans(db)
      .filter { $0.year == year && $0.state == .applied && $0.day <= day }
      .flatMap { try PlanLine.all(of: $0, words.kinds, spending.terms.rule, db) }
    let priced = Set(prices.map(\.reference))
    erosions =
      try words.prices.map { try FeeErosion.all(on: day, prices: $0, db) }?
      .filter { priced.contains($0.agreement) && $0.realChange != nil } ?? []
    let before = try PlacementPrice.list(on: FeeFacts.yearBefore(day), spending.terms, db)
    changes = PriceChange.list(from: before, to: prices)
    owners = try AgreementParties.owners(on: day, db)
    self.words = words
    self.day = day
  }

  var year: FinancialYear { FinancialYear(containing: day) }
  var dayBefore: Day { FeeFacts.yearBefore(day) }

  private static func yearBefore(_ day: Day) -> Day { day.adding(months: -12) }
}
