/// How the search for the best solution of a linear program ended.
package enum LinearOutcome: Sendable {
  case best(LinearSolution)
  /// There are solutions as good as one likes.
  case unbounded
  /// The constraints contradict one another.
  case impossible
  /// The search was given up after as much work as it was allowed.
  case undecided
}

extension LinearOutcome {
  /// The best solution, where there is one.
  package var solution: LinearSolution? {
    if case .best(let solution) = self { solution } else { nil }
  }
}
