import Values

/// By what the costs of agreements are summed up.
package enum CostBreakdown: String, CaseIterable, Sendable {
  case agreement
  case provider
  /// The group of the provider on the day, or the provider itself where it is in none.
  case group
  case type
  case route
  case lot
  /// As the terms of the agreement had it at the time.
  case budgetCode
  /// As the funding split had it at the time; without one as `fee-line-kinds.yaml` has it.
  case funder
}

extension CostBreakdown {
  /// Whether one sum stands before another: by reference where each agreement is a row, else the
  /// costliest first; what has no key is last.
  func puts(_ left: (key: String?, cost: Money), before right: (key: String?, cost: Money)) -> Bool
  {
    guard let leftKey = left.key, let rightKey = right.key else { return left.key != nil }
    guard self != .agreement, left.cost != right.cost else { return leftKey < rightKey }
    return left.cost > right.cost
  }
}
