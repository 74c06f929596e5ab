import Definitions
package import Values

/// How the council turns fees into costs, from `Contracts/Agreements/costs.yaml`.
package struct CostPolicy: Sendable {
  let rounding: Timeline<Sourced<Rounding>>
  let file: String

  /// Returns the rule for a financial year: the one in force on its first day.
  ///
  /// Throws `NoPolicyValue` where there is none yet.
  package func rule(of year: FinancialYear) throws -> CostRule {
    CostRule(rounding: try rounding.required("rounding", on: year.firstDay, in: file))
  }
}
