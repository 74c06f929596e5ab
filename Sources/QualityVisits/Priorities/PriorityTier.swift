/// How pressing a service is, the most pressing first.
package enum PriorityTier: String, CaseIterable, Sendable {
  /// A trigger was set off: its clocks count, and not the points.
  case urgent
  case high
  case medium
  case low

  /// The tiers that points lead to.
  package static let byPoints: [PriorityTier] = [.high, .medium, .low]
}

/// From how many points on a service is in a tier, and how long it may go without a visit.
package struct TierRule: Sendable, Hashable {
  package let tier: PriorityTier
  /// The fewest points of the tier.
  package let from: Int
  /// The longest time between two visits, in months.
  package let months: Int
}
