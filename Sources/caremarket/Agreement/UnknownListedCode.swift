import Values

/// A code that its list of codes has not.
struct UnknownListedCode: UserFacingError {
  let written: String
  let noun: String
  let known: [(code: String, words: String)]
  let file: String

  var exitStatus: ExitStatus { .usage }

  var description: String {
    let list = known.map { "\n  \($0.code): \($0.words)" }.joined()
    return "'\(written)' is no \(noun). These stand in \(file):\(list)"
  }
}

/// The day of an objective's first review that is no day.
struct UnreadableObjective: UserFacingError {
  let written: String

  var exitStatus: ExitStatus { .usage }

  var description: String {
    """
    '--objective' must be a measure, or a measure and the real day of its first review as in \
    stability=2026-10-01, and '\(written)' is no day.
    """
  }
}
