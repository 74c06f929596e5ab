package import Values

/// Why a step cannot be taken with an admission.
package enum AdmissionProblem: UserFacingError, Equatable {
  case cannotFollow(
    String, lot: String, AdmissionStep, AdmissionStatus, since: Day?, possible: [AdmissionStep])
  case earlier(String, lot: String, Day, recorded: Day)
  case vehicleEnded(lot: String, last: Day, Day)
  case reviewTooEarly(Day, from: Day)
  case endTooEarly(Day, from: Day)
  case otherType(String, String, lot: String, types: [String])
  case needsPeople(AdmissionStep)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .cannotFollow(let subject, let lot, let step, let status, let since, let possible):
      """
      \(subject) cannot be \(step.pastTense) on \(lot): \(AdmissionProblem.standing(status, since)). \
      \(AdmissionProblem.advice(possible))
      """
    case .earlier(let subject, let lot, let day, let recorded):
      """
      The admission of \(subject) on \(lot) is recorded up to \(recorded.inWords) already, and what \
      was recorded is not edited. Give that day or a later one, not \(day.inWords).
      """
    case .vehicleEnded(let lot, let last, let day):
      """
      The vehicle of \(lot) ended on \(last.inWords), so nothing can be applied for or accredited from \
      \(day.inWords). If it was extended, record that with 'caremarket vehicle extend'.
      """
    case .reviewTooEarly(let review, let day):
      "The review on \(review.inWords) must come after the suspension begins on \(day.inWords)."
    case .endTooEarly(let end, let day):
      "The last day \(end.inWords) must not be before the first, \(day.inWords)."
    case .otherType(let service, let type, let lot, let types):
      "\(service) is a service of the type '\(type)', and \(lot) is for \(types.joined(separator: ", "))."
    case .needsPeople(let step):
      "Two people must agree before anybody is \(step.pastTense): say who decided and who approved."
    }
  }

  private static func standing(_ status: AdmissionStatus, _ since: Day?) -> String {
    guard status != .open, let since else { return "nothing was applied for there" }
    return "it is \(status.rawValue) since \(since.inWords)"
  }

  private static func advice(_ possible: [AdmissionStep]) -> String {
    let commands = possible.map { "'caremarket admission \($0.rawValue)'" }
    guard commands.count > 1, let last = commands.last else {
      return "What can follow is \(commands.joined())."
    }
    return "What can follow are \(commands.dropLast().joined(separator: ", ")) and \(last)."
  }
}
