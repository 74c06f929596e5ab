package import Values

/// Why a standing cannot be recorded.
package enum StandingProblem: UserFacingError {
  case standsAlready(String, status: String, since: Day)
  case nothingToLift(String, on: Day)
  case reviewTooEarly(Day, from: Day)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .standsAlready(let name, let status, let since):
      "\(name) is \(status) since \(since.inWords) already. Lift that first, or leave it as it is."
    case .nothingToLift(let name, let day):
      "\(name) was neither suspended nor barred on \(day.inWords), so there is nothing to lift."
    case .reviewTooEarly(let review, let from):
      "The review on \(review.inWords) must come after the beginning on \(from.inWords)."
    }
  }
}
