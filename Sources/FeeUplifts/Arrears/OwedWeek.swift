package import Values

/// What is owed to a provider for an agreement and a payment week.
package struct OwedWeek: Hashable, Sendable {
  /// The number and the reference of the agreement.
  let number: Int
  package let agreement: String
  package let provider: String
  package let budgetCode: String?
  package let days: PaymentWeek
  /// What the new fee came to more than the former, for the days.
  package let due: Money
  /// What was found to be owed for the week before.
  package let before: Money

  /// What is owed now; less than nothing is to come back.
  package var owed: Money { due - before }
}
