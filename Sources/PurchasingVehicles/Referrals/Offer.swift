package import Values

/// A provider's reply to a referral: a service and a weekly fee.
package struct Offer: Hashable, Sendable {
  package let number: Int
  /// The number of its referral.
  package let referral: Int
  package let provider: Int
  package let urn: String
  /// The number of the price band.
  package let band: Int
  package let weeklyFee: Money
  package let received: Occasion
  /// When and by whom it was recorded as withdrawn; `nil` while it stands.
  package let withdrawal: Withdrawal?

  package struct Withdrawal: Hashable, Sendable {
    package let on: Occasion
    package let recordedBy: String
  }

  /// The number as people write it, as in `O7`.
  package var reference: String { "O\(number)" }

  /// Whether it can be ranked and awarded.
  package var stands: Bool { withdrawal == nil }
}
