import Values

/// Days on which what is due and what is claimed a week of a discount stay the same.
struct DiscountRun: Hashable, Sendable {
  let discount: String
  let from: Day
  let until: Day
  /// Pounds a week.
  let due: Money
  let claimed: Money

  var isNothing: Bool { due == .zero && claimed == .zero }
}

extension [DiscountRun] {
  /// Adds a run, and lengthens the last one instead where the new one goes on with it.
  mutating func append(joining run: DiscountRun) {
    guard let last, last.until == run.from, last.due == run.due, last.claimed == run.claimed else {
      return append(run)
    }
    self[count - 1] = DiscountRun(
      discount: run.discount, from: last.from, until: run.until, due: run.due,
      claimed: run.claimed)
  }
}
