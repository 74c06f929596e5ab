import PurchasingVehicles
import Values

/// The rules of vehicles, applied to placements day by day.
///
/// What is due depends on the placements alone, never on the order in which they are given.
struct DiscountEngine: Sendable {
  private let discounts: [Int: [DatedDiscounts]]
  private let rule: CostRule
  private let siblings: Siblings
  private let volume: PlacementVolume

  /// Makes an engine for placements, given the discounts of each vehicle by its number and to which
  /// group each provider belonged when.
  init(
    _ placements: [DiscountedPlacement], _ discounts: [Int: [DatedDiscounts]],
    groups: [Int: [PlacementVolume.GroupSpan]], _ rule: CostRule
  ) {
    let rules = discounts.values.flatMap { $0 }.flatMap(\.discounts.rules)
    let thresholds = Set(rules.filter { $0.kind == .volume }.map(\.threshold))
    self.discounts = discounts
    self.rule = rule
    siblings = Siblings(placements)
    volume = PlacementVolume(placements, thresholds: thresholds, groups: groups)
  }

  /// Returns what is due and claimed of a placement in a part of a financial year, discount by
  /// discount, as long as both stay the same.
  func entries(
    of placement: DiscountedPlacement, in window: DayRange, of year: FinancialYear
  ) -> [DiscountEntry] {
    guard let active = placement.paid.range.intersection(window), let end = active.until else {
      return []
    }
    var runs: [String: [DiscountRun]] = [:]
    let days = changes(of: placement).filter { active.contains($0) && $0 > active.from }
    let starts = [active.from] + Set(days).sorted()
    for (from, until) in zip(starts, starts.dropFirst() + [end]) {
      for run in self.runs(of: placement, from: from, until: until) {
        runs[run.discount, default: []].append(joining: run)
      }
    }
    return runs.values.flatMap { $0 }.filter { !$0.isNothing }
      .map { DiscountEntry($0, of: placement, in: year, by: rule) }
  }
}

extension DiscountEngine {
  /// What is due and claimed of each discount on days on which nothing changes.
  private func runs(
    of placement: DiscountedPlacement, from: Day, until: Day
  ) -> [DiscountRun] {
    let due = due(placement, on: from)
    let names = Set(due.keys).union(placement.claims.map(\.discount))
    return names.sorted().map { name in
      let claimed = placement.claimed(name, on: from)
      // Outside every vehicle a discount rests on the agreement's own clause.
      let own = placement.vehicle == nil ? claimed : .zero
      return DiscountRun(
        discount: name, from: from, until: until, due: due[name] ?? own, claimed: claimed)
    }
  }

  /// Returns what each discount that applies on a day takes off a week.
  private func due(_ placement: DiscountedPlacement, on day: Day) -> [String: Money] {
    guard let discounts = discounts(of: placement, on: day) else { return [:] }
    let amounts = discounts.amounts(
      of: placement.weeklyFee(on: day), rounding: rule.rounding
    ) { applies($0, to: placement, on: day) }
    return amounts.reduce(into: [:]) { $0[$1.rule.name] = $1.weekly }
  }

  private func discounts(of placement: DiscountedPlacement, on day: Day) -> Discounts? {
    placement.vehicle.flatMap { discounts[$0] }?.first { $0.range.contains(day) }?.discounts
  }

  private func applies(
    _ rule: DiscountRule, to placement: DiscountedPlacement, on day: Day
  ) -> Bool {
    switch rule.kind {
    case .sibling: siblings.place(of: placement, on: day) >= rule.threshold
    case .longTerm: day >= placement.stayFrom.adding(days: 7 * rule.threshold)
    case .permanency:
      placement.permanence.contains {
        $0.range.contains(day) && day >= $0.since.adding(days: 7 * rule.threshold)
      }
    case .volume: volume.isReached(rule, by: placement.provider, on: day)
    }
  }

  /// The days on which something about a placement's discounts may change.
  private func changes(of placement: DiscountedPlacement) -> [Day] {
    let dated = placement.vehicle.flatMap { discounts[$0] } ?? []
    let ranges =
      dated.map(\.range) + placement.fees.map(\.range) + placement.claims.map(\.range)
      + placement.permanence.map(\.range)
    let rules = Set(dated.flatMap(\.discounts.rules))
    return ranges.flatMap { [$0.from, $0.until].compactMap(\.self) }
      + siblings.changes(of: placement) + rules.flatMap { changes($0, placement) }
  }

  private func changes(_ rule: DiscountRule, _ placement: DiscountedPlacement) -> [Day] {
    switch rule.kind {
    case .sibling: []
    case .longTerm: [placement.stayFrom.adding(days: 7 * rule.threshold)]
    case .permanency: placement.permanence.map { $0.since.adding(days: 7 * rule.threshold) }
    case .volume: volume.changes(rule, by: placement.provider)
    }
  }
}
