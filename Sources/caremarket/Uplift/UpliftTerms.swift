import Definitions
import FeeUplifts
import PlacementAgreements
import Values

/// What a plan needs of the council's other policies: kinds of fee lines, and how fees become costs.
struct UpliftTerms {
  let kinds: FeeLineKinds
  let rule: CostRule

  /// Reads them; throws what reading their files throws, or `NoPolicyValue` for the year.
  init(_ folder: ContractsFolder, _ year: FinancialYear) throws {
    kinds = try folder.feeLineKinds()
    rule = try folder.costPolicy().rule(of: year)
  }
}
