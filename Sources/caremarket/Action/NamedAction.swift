import CommissioningPlans

/// An action as a person names it: `A7` after a visit or concern, `2.3` in an action plan.
enum NamedAction {
  case afterVisit(String)
  case ofPlan(ActionReference)

  /// Reads the name; what is no number of a plan is looked for among the actions after visits.
  init(_ written: String) {
    self = ActionReference(written).map(NamedAction.ofPlan) ?? .afterVisit(written)
  }

  /// Whether it is in a plan.
  var isOfPlan: Bool {
    if case .ofPlan = self { true } else { false }
  }
}
