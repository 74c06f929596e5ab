package import Values

/// Why an intention cannot be recorded.
package enum IntentionProblem: UserFacingError {
  case unknown(String)
  case isThere(String, item: String, Day)
  case closed(String, Day)
  case tooEarly(String, Day, last: Day)
  case nothingNew(String)
  case laterWithoutReason(String)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .unknown(let written):
      "There is no intention '\(written)'. 'caremarket intention list' lists them, as I7."
    case .isThere(let reference, let item, let day):
      "'\(item)' was announced on \(day.inWords) already, as \(reference)."
    case .closed(let reference, let day):
      "\(reference) was closed on \(day.inWords), so nothing can be changed."
    case .tooEarly(let reference, let day, let last):
      "\(day.inWords) is before the last thing recorded of \(reference), on \(last.inWords)."
    case .nothingNew(let reference):
      "All of this is recorded of \(reference) already, so there is nothing to change."
    case .laterWithoutReason(let reference):
      "A later day for \(reference) needs a reason. Give it with '--reason'."
    }
  }
}
