/// The outcome of an inspection of supported accommodation, which has a scale of its own.
enum SupportedOutcome: String, CaseIterable, Sendable {
  case consistentlyStrong = "Consistently strong service delivery"
  case inconsistentQuality = "Inconsistent quality of service delivery"
  case seriousWeaknesses = "Serious or widespread weaknesses"

  /// Source: Ofsted, Children's social care in England 2025, table 8o.
  static let marginal = Marginal<SupportedOutcome>([
    (.consistentlyStrong, 26), (.inconsistentQuality, 19), (.seriousWeaknesses, 5),
  ])
}
