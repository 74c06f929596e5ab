package import Definitions
import PlacementAgreements
package import Values

/// The definitions by which the statement counts what placements cost.
package struct SpendingWords: Sendable {
  let terms: CostTerms
  let bands: AgeBands
  /// A placement that costs so much a week, or more, is a costly one.
  let highCost: Money
  let overheads: Overheads
  let fees: FeeWords
  let support: SupportWords

  /// Reads the definitions that hold on a day; throws where one is wrong or not there.
  package init(
    _ contracts: ContractsFolder, _ statement: StatementDefinition, on day: Day
  ) throws {
    support = statement.support
    terms = try contracts.costTerms(of: FinancialYear(containing: day))
    let policy = try contracts.costPolicy()
    bands = try policy.ageBands(on: day)
    highCost = try policy.highCost(on: day)
    overheads = try contracts.overheads()
    fees = try FeeWords(contracts, on: day)
  }
}
