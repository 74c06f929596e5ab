package import Values

/// Why nothing can be recorded of a stakeholder.
package enum StakeholderProblem: UserFacingError {
  case unknown(Int)
  case isThere(Int, name: String)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .unknown(let number):
      "There is no stakeholder \(number). 'caremarket stakeholder list' lists them with their numbers."
    case .isThere(let number, let name):
      """
      \(name) is recorded in this role as number \(number) already. End that record first if \
      something about it has changed.
      """
    }
  }
}
