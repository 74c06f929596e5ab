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

  /// Returns how much more the days of a week cost, each part of a financial year for itself.
  func cost(in week: PaymentWeek, _ rule: CostRule, _ paid: PaidDays) -> Money {
    week.parts.reduce(.zero) { sum, part in
      let cost = { (lines: [CostLine]) in
        lines.reduce(Money.zero) {
          $0 + rule.cost(of: $1, from: part.from, until: part.until, in: part.year, paid)
        }
      }
      return sum + cost(added) - cost(removed)
    }
  }

  private static func lines(_ book: FeeBook) -> [CostLine] {
    book.lines.filter { $0.per == .week }.map { CostLine($0) } + book.claims.map { CostLine($0) }
  }
}

extension PaymentWeek {
  /// The days, divided where a financial year begins among them.
  fileprivate var parts: [(from: Day, until: Day, year: FinancialYear)] {
    let (first, last) = (FinancialYear(containing: from), FinancialYear(containing: through))
    guard first != last else { return [(from, until, first)] }
    return [(from, last.firstDay, first), (last.firstDay, until, last)]
  }
}
