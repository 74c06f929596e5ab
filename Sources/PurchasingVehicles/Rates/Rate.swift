package import Values

/// What a provider, or one of its services, asks for a week in a price band.
package struct Rate: Hashable, Sendable {
  /// The number of the price band.
  package let band: Int
  /// The number of the provider.
  package let provider: Int
  /// The service, where the price is for one service only.
  package let urn: String?
  package let weekly: Money
  package let range: DayRange
}
