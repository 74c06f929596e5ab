package import Values

/// An authority's part of a block, by a key such as the places it may use.
package struct CostShare: Hashable, Sendable {
  package let authority: String
  package let key: Int
  package let amount: Money

  /// Shares an amount by a key so that the parts come to the amount exactly.
  ///
  /// Each part is rounded down to the penny; the pence left over go to the first authorities, one
  /// each, in the order in which they were named.
  package static func shares(
    of amount: Money, by keys: [(authority: String, key: Int)]
  ) -> [CostShare] {
    let total = Int64(keys.reduce(0) { $0 + $1.key })
    guard total > 0 else { return [] }
    let down = keys.map { amount.times(Int64($0.key), over: total, rounding: .down) }
    let left = (amount - down.reduce(.zero, +)).pence
    return zip(keys, down).enumerated().map { index, pair in
      let penny = Money(pence: Int64(index) < left.magnitude ? left.signum() : 0)
      return CostShare(authority: pair.0.authority, key: pair.0.key, amount: pair.1 + penny)
    }
  }
}
