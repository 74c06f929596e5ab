package import Values

/// Why nothing can be said of an action plan or of an action in it.
package enum PlanProblem: UserFacingError {
  case noPlan
  case unknownPlan(String, known: [String])
  case severalPlans([String])
  case unknownAction(ActionReference, plan: String)
  case noReference(String)
  case ended(String, Day)
  case tooEarly(String, Day, last: Day)
  case nothingNew(String)
  case laterWithoutWords(String)
  case dueBeforeStart(String, due: Day, start: Day)
  case ownAction(String, lead: String)

  package var exitStatus: ExitStatus {
    switch self {
    case .ownAction: .notAllowed
    case .severalPlans: .usage
    default: .badInput
    }
  }

  package var description: String {
    switch self {
    case .noPlan:
      "No action plan has been imported. 'caremarket action import FILE' brings one in."
    case .unknownPlan(let name, let known):
      "There is no plan '\(name)'. There are: \(known.joined(separator: "; "))."
    case .severalPlans(let known):
      "Say which plan with '--plan'. There are: \(known.joined(separator: "; "))."
    case .unknownAction(let reference, let plan):
      "'\(plan)' has no action \(reference). 'caremarket action list --plan' lists them."
    case .noReference(let text):
      "'\(text)' must be the workstream's number, a point and the action's, as in 2.3."
    case .ended(let action, let day):
      "\(action) ended on \(day.inWords), so nothing more can be said of it."
    case .tooEarly(let action, let day, let last):
      "\(day.inWords) is before the last that was said of \(action), on \(last.inWords)."
    case .nothingNew(let action):
      "All of this is recorded of \(action) already, so there is nothing to change."
    case .laterWithoutWords(let action):
      "A later day for \(action) needs a reason. Give it with '--words'."
    case .dueBeforeStart(let action, let due, let start):
      "\(action) begins on \(start.inWords), so it cannot be due on \(due.inWords)."
    case .ownAction(let action, let lead):
      "\(lead) leads \(action), so somebody else must see the evidence and close it."
    }
  }
}
