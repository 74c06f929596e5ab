package import Values

/// The discounts that a vehicle's contract gives, and how several come together.
package struct Discounts: Hashable, Sendable {
  package enum Stacking: String, CaseIterable, Sendable {
    /// Percentages are added up and taken from the full price.
    case together
    /// Each is taken from what the one before it left.
    case inTurn
    /// Only the one that takes off most.
    case largestOnly
  }

  /// The most that all discounts together may take off.
  package enum Cap: Hashable, Sendable {
    case percentage(Percentage)
    case weekly(Money)
  }

  package let stacking: Stacking
  package let cap: Cap?
  /// In the order in which they are taken.
  package let rules: [DiscountRule]
  package let reference: String
}
