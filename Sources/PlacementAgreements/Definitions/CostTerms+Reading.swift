package import Definitions
package import Values

extension ContractsFolder {
  /// Reads what the costs of a financial year are worked out by.
  ///
  /// Throws what reading its files throws, or `NoPolicyValue` where they say nothing of the year.
  package func costTerms(of year: FinancialYear) throws -> CostTerms {
    let funders = try feeLineKinds().kinds.map { ($0.code, $0.funder) }
    return CostTerms(
      rule: try costPolicy().rule(of: year),
      funders: Dictionary(funders) { first, _ in first })
  }
}
