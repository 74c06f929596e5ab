package import Values

/// Why nothing can be recorded of a forum.
package enum ForumProblem: UserFacingError {
  case unknown(Int)
  case isThere(Int, title: String, Day)
  case unknownPoint(Int, forum: Int)
  case answeredBefore(Day, forum: Day)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .unknown(let number):
      "There is no forum \(number). 'caremarket forum list' lists them with their numbers."
    case .isThere(let number, let title, let day):
      "'\(title)' on \(day.inWords) is recorded as forum \(number) already."
    case .unknownPoint(let point, let forum):
      "There is no point \(point) of forum \(forum). 'caremarket forum show \(forum)' lists them."
    case .answeredBefore(let day, let forum):
      """
      The answer cannot have been given on \(day.inWords), before the forum on \(forum.inWords). \
      Give the day on which it was.
      """
    }
  }
}
