package import Definitions
package import Values

extension ContractsFolder {
  /// Reads what invoices are checked by on a day.
  ///
  /// Throws what reading its files throws, or `NoPolicyValue` where they say nothing of the day.
  package func invoiceTerms(on day: Day) throws -> InvoiceTerms {
    let policy = try costPolicy()
    return InvoiceTerms(
      rule: try policy.rule(of: FinancialYear(containing: day)),
      tolerance: try policy.invoiceTolerance(on: day), kinds: try feeLineKinds())
  }
}
