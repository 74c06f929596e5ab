package import Values

/// A discount that the authority claims, as the pounds a week that it takes off.
package struct DiscountClaim: Hashable, Sendable {
  /// Its name in the vehicle's definition.
  package let discount: String
  package let range: DayRange
  package let weekly: Money
  /// Where the rule is a percentage: what it is, so that the claim follows the fee.
  package let percentage: Percentage?
  /// The clause of the contract that it comes from.
  package let reference: String

  package init(
    discount: String, range: DayRange, weekly: Money, percentage: Percentage?, reference: String
  ) {
    self.discount = discount
    self.range = range
    self.weekly = weekly
    self.percentage = percentage
    self.reference = reference
  }
}
