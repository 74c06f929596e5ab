import Values

/// How a service came to an end.
struct Closing: Sendable {
  enum Reason: String, Sendable {
    case resigned = "Resigned"
    case cancelled = "Cancelled"
    case closed = "Closed"
  }

  /// The last day on which Ofsted lists it.
  let day: Day
  let reason: Reason
}
