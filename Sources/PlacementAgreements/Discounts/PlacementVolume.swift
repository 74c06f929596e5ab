import PurchasingVehicles
import Values

/// From when until when providers and groups have at least so many bought placements in force.
struct PlacementVolume: Sendable {
  /// Whose placements are counted.
  enum Owner: Hashable, Sendable {
    case provider(Int)
    case group(Int)
  }

  /// The days for which a provider belongs to a group.
  struct GroupSpan: Hashable, Sendable {
    let range: DayRange
    let group: Int
  }

  private struct Key: Hashable {
    let owner: Owner
    let threshold: Int
  }

  /// The days on which the number is reached, is no longer reached, is reached again, and so on.
  private var turns: [Key: [Day]] = [:]
  private let groups: [Int: [GroupSpan]]

  /// Counts placements for each of the thresholds, given to which group each provider belonged when.
  init(
    _ placements: [DiscountedPlacement], thresholds: Set<Int>, groups: [Int: [GroupSpan]]
  ) {
    self.groups = groups
    for (owner, changes) in PlacementVolume.changes(placements, groups) {
      for threshold in thresholds {
        turns[Key(owner: owner, threshold: threshold)] = changes.turns(at: threshold)
      }
    }
  }

  private static func changes(
    _ placements: [DiscountedPlacement], _ groups: [Int: [GroupSpan]]
  ) -> [Owner: [Day: Int]] {
    var changes: [Owner: [Day: Int]] = [:]
    for placement in placements where placement.isBought {
      let range = placement.paid.range
      changes[.provider(placement.provider), default: [:]].count(range)
      for span in groups[placement.provider] ?? [] {
        guard let shared = span.range.intersection(range) else { continue }
        changes[.group(span.group), default: [:]].count(shared)
      }
    }
    return changes
  }
}

extension PlacementVolume {
  /// Whether so many placements are in force, on a day, with the provider or with its group.
  ///
  /// A provider that is in no group stands for itself.
  func isReached(_ rule: DiscountRule, by provider: Int, on day: Day) -> Bool {
    let span = groups[provider]?.first { $0.range.contains(day) }
    let group = rule.countedOver == .group ? span.map { Owner.group($0.group) } : nil
    let key = Key(owner: group ?? .provider(provider), threshold: rule.threshold)
    let turned = (turns[key] ?? []).prefix { $0 <= day }.count
    return !turned.isMultiple(of: 2)
  }

  /// The days on which that may change.
  func changes(_ rule: DiscountRule, by provider: Int) -> [Day] {
    let spans = rule.countedOver == .group ? groups[provider] ?? [] : []
    let owners = [Owner.provider(provider)] + spans.map { .group($0.group) }
    let days = owners.flatMap { turns[Key(owner: $0, threshold: rule.threshold)] ?? [] }
    return days + spans.flatMap { [$0.range.from, $0.range.until].compactMap(\.self) }
  }
}

extension [Day: Int] {
  /// Adds one placement more from the first day of a range, and one fewer from its end.
  fileprivate mutating func count(_ range: DayRange) {
    self[range.from, default: 0] += 1
    if let until = range.until { self[until, default: 0] -= 1 }
  }

  /// The days on which the running count comes to a number, or falls below it again.
  fileprivate func turns(at threshold: Int) -> [Day] {
    var (count, isReached) = (0, threshold <= 0)
    return sorted { $0.key < $1.key }.compactMap { day, change in
      count += change
      guard (count >= threshold) != isReached else { return nil }
      isReached.toggle()
      return day
    }
  }
}
