package import Values

/// The council's policies that invoices are checked by.
package struct InvoiceTerms: Sendable {
  package let rule: CostRule
  /// By how much a line may differ from what is due, because providers round each day or week.
  package let tolerance: Money
  package let kinds: FeeLineKinds

  package init(rule: CostRule, tolerance: Money, kinds: FeeLineKinds) {
    self.rule = rule
    self.tolerance = tolerance
    self.kinds = kinds
  }

  /// Whether two amounts are the same as far as an invoice goes.
  func areAlike(_ one: Money, _ another: Money) -> Bool {
    abs((one - another).pence) <= tolerance.pence
  }
}
