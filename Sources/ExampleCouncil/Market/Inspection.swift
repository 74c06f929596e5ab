import Values

/// A full inspection by Ofsted and what it found.
struct Inspection: Sendable {
  let day: Day
  let published: Day
  let number: Int
  let verdict: Verdict

  /// What was found, on the scale that the type of provision has.
  enum Verdict: Sendable {
    case judged(overall: Judgement, protection: Judgement, leadership: Judgement)
    case outcome(SupportedOutcome)
  }

  /// The overall judgement, where there is one.
  var overall: Judgement? {
    guard case .judged(let overall, _, _) = verdict else { return nil }
    return overall
  }
}
