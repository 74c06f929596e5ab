/// How many placements are in force with providers and services, as the agreements have it.
///
/// The register knows no agreements: whoever does fills this in.
package struct PlacementCounts: Hashable, Sendable {
  /// By the number of the provider.
  package var byProvider: [Int: Int] = [:]
  /// By URN.
  package var byService: [String: Int] = [:]

  package init() {}

  /// How many placements are with the holder of a document.
  func count(with holder: ProviderDocument.Holder) -> Int {
    switch holder {
    case .provider(let number): byProvider[number] ?? 0
    case .service(let urn): byService[urn] ?? 0
    }
  }
}
