package import Values

/// A line of an invoice held against what is agreed.
package struct CheckedInvoiceLine: Hashable, Sendable {
  package let line: InvoiceLine
  /// Where it stands in its file.
  package let place: Place
  /// What should have been charged.
  package let due: Money
  /// What is wrong with it, whose amounts add up to the difference.
  package let faults: [ChargeFault]

  /// How much too much was charged, or too little where it is less than nothing.
  package var difference: Money { line.amount - due }
}
