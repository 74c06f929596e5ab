import Values

/// Days of a year in which the cost of an agreement is put down to the same thing.
struct CostSpan: Sendable {
  let from: Day
  let until: Day
  /// What it is put down to; `nil` where nothing was recorded.
  let key: String?
  /// By funder: who pays which share.
  let split: FundingSplit?

  init(from: Day, until: Day, key: String? = nil, split: FundingSplit? = nil) {
    self.from = from
    self.until = until
    self.key = key
    self.split = split
  }
}

extension CostSpan {
  /// Divides a year into the spans of some dated values, and of nothing between them.
  static func spans<Value>(
    of year: FinancialYear, _ values: [Value], range: (Value) -> DayRange,
    _ span: (_ from: Day, _ until: Day, Value?) -> CostSpan
  ) -> [CostSpan] {
    let end = year.lastDay.adding(days: 1)
    var spans: [CostSpan] = []
    var next = year.firstDay
    for value in values {
      let (from, until) = (max(next, range(value).from), min(end, range(value).until ?? end))
      guard from < until else { continue }
      if next < from { spans.append(span(next, from, nil)) }
      spans.append(span(from, until, value))
      next = until
    }
    return next < end ? spans + [span(next, end, nil)] : spans
  }
}
