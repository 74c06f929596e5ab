package import Values

extension Action {
  /// Whether its owner is to be reminded on a day: it is open, its end is within so many days, and
  /// nobody reminded the owner since then.
  package func isToRemind(on day: Day, within days: Int) -> Bool {
    guard let standing = standing(on: day), standing.isOpen else { return false }
    let first = standing.due.adding(days: -days)
    let reminded = steps.contains { $0.kind == .remind && $0.day >= first && $0.day <= day }
    return first <= day && !reminded
  }
}

extension [Action] {
  /// The actions as they should be looked at: open before closed, by their day, the gravest first.
  package func inOrderOfUrgency(on day: Day) -> [Action] {
    sorted { left, right in
      guard let one = left.standing(on: day), let other = right.standing(on: day) else {
        return left.number < right.number
      }
      return (one.isOpen ? 0 : 1, one.due, one.priority.rank, left.number)
        < (other.isOpen ? 0 : 1, other.due, other.priority.rank, right.number)
    }
  }
}

extension ActionPriority {
  fileprivate var rank: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }
}
