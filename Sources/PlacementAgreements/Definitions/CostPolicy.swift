import Definitions
package import Values

/// How the council turns fees into costs, from `Contracts/Agreements/costs.yaml`.
package struct CostPolicy: Sendable {
  let rounding: Timeline<Sourced<Rounding>>
  let highCost: Timeline<Sourced<Money>>
  let invoiceTolerance: Timeline<Sourced<Money>>
  let ageBands: Timeline<Sourced<AgeBands>>
  let file: String

  /// Returns the rule for a financial year: the one in force on its first day.
  ///
  /// This and the following throw `NoPolicyValue` where there is none yet.
  package func rule(of year: FinancialYear) throws -> CostRule {
    CostRule(rounding: try rounding.required("rounding", on: year.firstDay, in: file))
  }

  /// Returns the weekly amount from which a placement counts as costly, on a day.
  package func highCost(on day: Day) throws -> Money {
    try highCost.required("highCost", on: day, in: file)
  }

  /// Returns by how much a line of an invoice may differ from what is due, on a day.
  package func invoiceTolerance(on day: Day) throws -> Money {
    try invoiceTolerance.required("invoiceTolerance", on: day, in: file)
  }

  /// Returns the bands of age that prices are shown by, on a day.
  package func ageBands(on day: Day) throws -> AgeBands {
    try ageBands.required("ageBands", on: day, in: file)
  }
}
