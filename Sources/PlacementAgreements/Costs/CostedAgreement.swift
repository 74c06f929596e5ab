import Values

/// An agreement as far as its cost goes: when it is paid, and what is paid for it.
struct CostedAgreement: Sendable {
  let number: Int
  let paid: PaidDays
  var lines: [CostLine] = []

  /// Returns what the lines that count cost in a part of a year; the parts of a year add up to the year.
  func cost(
    from: Day, until: Day, in year: FinancialYear, by rule: CostRule,
    _ counts: (CostLine) -> Bool = { _ in true }
  ) -> Money {
    lines.reduce(.zero) { sum, line in
      guard counts(line) else { return sum }
      return sum + rule.cost(of: line, from: from, until: until, in: year, paid)
    }
  }

  /// Returns how many days of the placement lie in a time.
  func days(from: Day, until: Day) -> Int {
    max(0, min(until, paid.range.until ?? until).days(since: max(from, paid.range.from)))
  }
}
