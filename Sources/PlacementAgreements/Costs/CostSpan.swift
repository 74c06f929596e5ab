import Values

/// Days of a year in which the cost of an agreement is put down to the same thing.
struct CostSpan: Sendable {
  enum Owner: Sendable {
    /// One thing; `nil` where nothing was recorded.
    case key(String?)
    /// The funders, by their shares.
    case split(FundingSplit)
    /// The funders that pay each kind of line where no split was agreed.
    case lines
  }

  let from: Day
  let until: Day
  let owner: Owner
}

extension CostSpan {
  /// Divides a year into the spans of some dated values, and of nothing between them.
  static func spans<Value>(
    of year: FinancialYear, _ values: [Value], range: (Value) -> DayRange,
    _ owner: (Value?) -> CostSpan.Owner
  ) -> [CostSpan] {
    let end = year.lastDay.adding(days: 1)
    var spans: [CostSpan] = []
    var next = year.firstDay
    for value in values {
      let (from, until) = (max(next, range(value).from), min(end, range(value).until ?? end))
      guard from < until else { continue }
      if next < from { spans.append(CostSpan(from: next, until: from, owner: owner(nil))) }
      spans.append(CostSpan(from: from, until: until, owner: owner(value)))
      next = until
    }
    guard next < end else { return spans }
    return spans + [CostSpan(from: next, until: end, owner: owner(nil))]
  }
}
