package import Values

/// Why something cannot be done with a plan of uplifts.
package enum UpliftProblem: UserFacingError {
  case unknownPlan(String, known: [String])
  /// The plan is in another state than the step needs.
  case wrongState(UpliftPlan, needs: [UpliftPlan.State])
  /// Whoever made or submitted a plan would decide about it.
  case samePerson(UpliftPlan, name: String)
  /// One person would reverse a plan alone.
  case reversedAlone(UpliftPlan, name: String)
  /// The agreements have changed since the plan was made.
  case stale(UpliftPlan, [Finding])
  case noDecision(UpliftPlan)
  /// What the plan applied was changed since.
  case changedSince(UpliftPlan, agreements: [String])

  package var exitStatus: ExitStatus {
    switch self {
    case .samePerson, .reversedAlone: .notAllowed
    default: .badInput
    }
  }

  package var findings: [Finding] {
    if case .stale(_, let findings) = self { findings } else { [] }
  }

  package var description: String {
    switch self {
    case .unknownPlan(let written, let known):
      """
      There is no plan '\(written)'. There are: \(known.isEmpty ? "none" : known.joined(separator: ", ")). \
      'caremarket uplift plan' makes one.
      """
    case .wrongState(let plan, let states):
      """
      \(plan.reference) is \(plan.state.inWords). This can be done only with a plan that is \
      \(states.map(\.inWords).joined(separator: ", or ")).
      """
    case .samePerson(let plan, let name):
      """
      \(plan.reference) was made or submitted by \(name), who cannot decide about it. Ask someone else \
      to.
      """
    case .reversedAlone(let plan, let name):
      """
      Two people must agree to reverse \(plan.reference): whoever makes the change and '--approved-by' \
      may not both be '\(name)'.
      """
    case .stale(let plan, let findings):
      """
      \(findings.count.counted("agreement")) changed since \(plan.reference) was made on \
      \(plan.day.inWords). Make a new plan with 'caremarket uplift plan'.
      """
    case .noDecision(let plan):
      """
      The policy '\(plan.policy)' named no decision when \(plan.reference) was made, so it cannot be \
      applied. Add 'decision' to the policy and make a new plan.
      """
    case .changedSince(let plan, let agreements):
      """
      What \(plan.reference) applied was changed since in \(agreements.joined(separator: ", ")), so the \
      former fees cannot be put back as they were. Vary those agreements first.
      """
    }
  }
}
