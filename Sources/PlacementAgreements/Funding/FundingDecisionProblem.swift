package import Values

/// Why a proposed funding split cannot be decided.
package enum FundingDecisionProblem: UserFacingError {
  case samePerson(String, String)
  case decidedAlready(String, FundingProposal.Decided)
  case tooEarly(String, Day)

  package var exitStatus: ExitStatus {
    if case .samePerson = self { .notAllowed } else { .badInput }
  }

  package var description: String {
    switch self {
    case .samePerson(let reference, let name):
      "\(reference) was proposed by \(name), so somebody else must decide it."
    case .decidedAlready(let reference, let decided):
      """
      \(reference) was \(decided.decision.rawValue) by \(decided.by) on \(decided.on.inWords) already. \
      Make another proposal with 'caremarket funding propose'.
      """
    case .tooEarly(let reference, let day):
      "\(reference) was proposed on \(day.inWords), so it cannot be decided before that day."
    }
  }
}
