package import Values

/// The one rule by which the days of a placement become pounds and pence.
///
/// A weekly line costs days × weekly amount ÷ 7, exactly, and is rounded once for the line and the
/// time that is asked about. A day in an absence counts for the share that is still paid. A line that
/// is paid once costs its amount on its first day, whether the placement lasts or not.
package struct CostRule: Hashable, Sendable {
  package let rounding: Rounding

  package init(rounding: Rounding) {
    self.rounding = rounding
  }
}

extension CostRule {
  /// Returns what a line costs from one day until another, rounded once.
  package func cost(of line: CostLine, from: Day, until: Day, _ paid: PaidDays) -> Money {
    switch line.per {
    case .once:
      return from <= line.range.from && line.range.from < until ? line.amount : .zero
    case .week:
      let first = max(from, line.range.from)
      let end = min(until, line.range.until ?? until)
      return first < end ? weekly(line.amount, paid.portion(from: first, until: end)) : .zero
    }
  }

  /// Returns what a line costs in a part of a financial year, so that the parts of a year add up to
  /// what the line costs in the year: what it costs until the part ends less what it costs until the
  /// part begins.
  package func cost(
    of line: CostLine, from: Day, until: Day, in year: FinancialYear, _ paid: PaidDays
  ) -> Money {
    let end = cost(of: line, from: year.firstDay, until: until, paid)
    guard from > year.firstDay else { return end }
    return end - cost(of: line, from: year.firstDay, until: from, paid)
  }

  /// Returns what a weekly amount comes to for a time in ten-thousandths of a day.
  package func weekly(_ amount: Money, _ portion: Int64) -> Money {
    amount.times(portion, over: 7 * PaidDays.wholeDay, rounding: rounding)
  }
}
