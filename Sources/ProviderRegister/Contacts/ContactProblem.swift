package import Values

/// Why nothing can be recorded of a contact.
package enum ContactProblem: UserFacingError {
  case unknown(Int)
  case noCommissioner(String, on: Day)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .unknown(let number):
      "There is no contact \(number). 'caremarket contact list' lists them with their numbers."
    case .noCommissioner(let provider, let day):
      """
      \(provider) had no single point of contact on \(day.inWords). Say with --by who it was, or \
      name one with 'caremarket provider set'.
      """
    }
  }
}
