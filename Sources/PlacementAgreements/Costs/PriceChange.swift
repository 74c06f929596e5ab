package import Values

/// How the price of one type of placement changed from one day to another: that of the same agreements,
/// and what comes from others having begun and ended.
package struct PriceChange: Hashable, Sendable {
  package let serviceType: String
  package let before: [PlacementPrice]
  package let now: [PlacementPrice]
  /// The agreements that were under way on both days, with their prices on each.
  package let sameBefore: [PlacementPrice]
  package let sameNow: [PlacementPrice]

  /// By how much the mean price changed, as a share of one; `nil` where there was none on either day.
  package var all: Fraction? { PriceChange.change(from: before, to: now) }

  /// By how much that of the same agreements changed: like for like.
  package var likeForLike: Fraction? { PriceChange.change(from: sameBefore, to: sameNow) }

  /// What is left: dearer or cheaper placements began and ended.
  package var mix: Fraction? {
    guard let all, let likeForLike else { return nil }
    return all - likeForLike
  }
}

extension PriceChange {
  /// Sets prices of two days side by side, by type.
  package static func list(
    from before: [PlacementPrice], to now: [PlacementPrice]
  ) -> [PriceChange] {
    let (old, new) = (
      Dictionary(grouping: before, by: \.serviceType), Dictionary(grouping: now, by: \.serviceType)
    )
    return Set(old.keys).union(new.keys).sorted().map { type in
      PriceChange(type, from: old[type] ?? [], to: new[type] ?? [])
    }
  }

  private init(_ type: String, from before: [PlacementPrice], to now: [PlacementPrice]) {
    let (first, last) = (Set(before.map(\.reference)), Set(now.map(\.reference)))
    self.init(
      serviceType: type, before: before, now: now,
      sameBefore: before.filter { last.contains($0.reference) },
      sameNow: now.filter { first.contains($0.reference) })
  }

  /// The change of the mean, exactly.
  private static func change(
    from before: [PlacementPrice], to now: [PlacementPrice]
  ) -> Fraction? {
    let (old, new) = (before.sum, now.sum)
    guard old > 0, !now.isEmpty else { return nil }
    return Fraction(new * Int128(before.count), over: old * Int128(now.count))
      - Fraction(1, over: 1)
  }
}

extension [PlacementPrice] {
  fileprivate var sum: Int128 { reduce(0) { $0 + Int128($1.weekly.pence) } }
}
