package import Values

extension [ProviderDocument] {
  /// The documents without those that another of the same holder and kind takes the place of.
  ///
  /// Of those that have begun by the day the one that ends last counts, or one that follows it
  /// without a gap. A document that begins later, after a gap, does not yet count.
  package func current(on day: Day) -> [ProviderDocument] {
    let groups = Dictionary(grouping: self) { Key(holder: $0.holder, kind: $0.kind) }
    let kept = Set(groups.values.compactMap { $0.counting(on: day)?.number })
    return filter { kept.contains($0.number) }
  }

  /// The one that counts, of the documents of one holder and kind.
  private func counting(on day: Day) -> ProviderDocument? {
    let inOrder = sorted {
      ($0.firstDay, $0.lastDay, $0.number) < ($1.firstDay, $1.lastDay, $1.number)
    }
    guard var counting = inOrder.filter({ $0.firstDay <= day }).max(by: { $0.lastDay < $1.lastDay })
    else { return inOrder.first }
    for next in inOrder where next.lastDay > counting.lastDay {
      // One that does not end has no day after it.
      guard let end = counting.expires, next.firstDay <= end.adding(days: 1) else { continue }
      counting = next
    }
    return counting
  }
}

/// A holder and a kind of document.
private struct Key: Hashable {
  let holder: ProviderDocument.Holder
  let kind: String
}

extension ProviderDocument {
  /// The first day on which it is valid; one that does not say has always been.
  fileprivate var firstDay: Day { validFrom ?? Day(daysSince1970: .min) }

  /// The last day on which it is valid; one that does not end outlasts every other.
  fileprivate var lastDay: Day { expires ?? Day(daysSince1970: .max) }
}
