package import Values

/// What a placement costs a week, and at which provider it is.
package struct PlacementPrice: Hashable, Sendable {
  package let weekly: Money
  /// The provider, or the group that owns it: whoever would know its own prices.
  package let provider: String

  package init(_ weekly: Money, provider: String) {
    self.weekly = weekly
    self.provider = provider
  }
}
