/// A provider as a list of providers shows it, on a day.
package struct ProviderListing: Sendable, Hashable {
  package let provider: Provider
  package let group: String?
  /// How many services it owns on the day, of those that were asked for.
  package let services: Int
  /// Their places; `nil` where Ofsted gives none for any of them.
  package let places: Int?
  package let standing: StandingsInForce.Status
  package let singlePointOfContact: String?
}
