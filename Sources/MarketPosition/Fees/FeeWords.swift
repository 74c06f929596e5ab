import Definitions
import FeeUplifts
import PlacementAgreements
import Values

/// The definitions by which the statement tells how fees change.
struct FeeWords: Sendable {
  let kinds: FeeLineKinds
  /// The rise of consumer prices; `nil` where the council keeps none.
  let prices: PublishedIndex?
  /// The uplift policies of the year of the day, and of the one after it.
  let policies: [UpliftPolicy]

  /// Reads the definitions that hold on a day; throws where one is wrong or not there.
  init(_ contracts: ContractsFolder, on day: Day) throws {
    kinds = try contracts.feeLineKinds()
    let index = "consumer-prices"
    let isKept = contracts.names(in: UpliftFigures.indexFolder).contains(index)
    prices = isKept ? try contracts.publishedIndex(index) : nil
    let year = FinancialYear(containing: day)
    policies = try contracts.upliftPolicyNames()
      .map { try contracts.upliftPolicy($0, serviceTypes: nil) }
      .filter { $0.year == year || $0.year.startYear == year.startYear + 1 }
      .sorted { ($0.year.startYear, $0.name) < ($1.year.startYear, $1.name) }
  }
}
