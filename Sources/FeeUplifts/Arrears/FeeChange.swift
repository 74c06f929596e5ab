import PlacementAgreements
import Values

/// What differs between two books of one agreement: lines that only the one or the other has.
struct FeeChange {
  private let added: [CostLine]
  private let removed: [CostLine]

  init(from former: FeeBook, to now: FeeBook) {
    let (before, after) = (FeeChange.lines(former), FeeChange.lines(now))
    added = after.filter { !before.contains($0) }
    removed = before.filter { !after.contains($0) }
  }

  /// Returns how much more the days of each week cost, each part of a financial year for itself; the
  /// weeks follow one another.
  func costs(in weeks: [PaymentWeek], _ rule: CostRule, _ paid: PaidDays) -> [Money] {
    guard let first = weeks.first else { return [] }
    var running = RunningCost(from: first.from) { from, until in
      cost(from: from, until: until, rule, paid)
    }
    return weeks.map { running.cost(until: $0.until) }
  }

  /// What the one costs more than the other, from one day until another.
  private func cost(from: Day, until: Day, _ rule: CostRule, _ paid: PaidDays) -> Money {
    let sum = { (lines: [CostLine]) in
      lines.reduce(Money.zero) { $0 + rule.cost(of: $1, from: from, until: until, paid) }
    }
    return sum(added) - sum(removed)
  }

  private static func lines(_ book: FeeBook) -> [CostLine] {
    book.lines.filter { $0.per == .week }.map { CostLine($0) } + book.claims.map { CostLine($0) }
  }
}
