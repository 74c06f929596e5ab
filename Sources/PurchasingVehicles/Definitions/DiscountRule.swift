package import Values

/// One discount: for whom, from when, and how much.
package struct DiscountRule: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// For each child from a number on, of those placed together.
    case sibling
    /// After a number of weeks in the placement.
    case longTerm
    /// After a number of weeks since the placement was made permanent.
    case permanency
    /// From a number of placements in force on.
    case volume
  }

  /// Whose placements a discount for volume counts.
  package enum CountedOver: String, CaseIterable, Sendable {
    case provider
    case group
  }

  package enum Amount: Hashable, Sendable {
    case percentage(Percentage)
    /// Pounds a week.
    case weekly(Money)
  }

  package let name: String
  package let kind: Kind
  /// The child, the weeks or the placements from which on it is given, by kind.
  package let threshold: Int
  /// Only of a discount for volume.
  package let countedOver: CountedOver?
  package let amount: Amount
  package let reference: String
}
