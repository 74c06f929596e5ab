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
  /// As the funding split had it at the time.
  case funder
}
