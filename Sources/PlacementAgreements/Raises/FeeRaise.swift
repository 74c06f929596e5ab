package import Values

/// A weekly line of a fee that is to be paid at another amount from a day on.
package struct FeeRaise: Hashable, Sendable {
  package let agreement: Int
  /// The number of the line.
  package let line: Int
  package let from: Day
  /// Pounds a week.
  package let amount: Money

  package init(agreement: Int, line: Int, from: Day, amount: Money) {
    self.agreement = agreement
    self.line = line
    self.from = from
    self.amount = amount
  }
}
