import Values

/// Westmarch's own provider register on 21 November 2026, with the trouble that registers have: an
/// insurance that has run out, a provider for whom nobody at the council is named.
struct CouncilRegister: Sendable {
  /// The entry of each provider, in the market's order.
  let entries: [RegisterEntry]
  /// The commissioners who are somebody's single point of contact.
  let commissioners: [String]

  init(of market: Market, scale: ExampleScale, seed: UInt64) {
    var people = InventedPeople(seed: seed, for: "commissioners")
    commissioners = (0..<scale.commissioners).map { _ in people.next() }
    var making = RegisterMaking(market: market, commissioners: commissioners, seed: seed)
    entries = making.entries()
  }
}
