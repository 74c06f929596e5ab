/// What Ofsted's latest inspection found, on one of two scales that are never mixed.
package enum Judgement: String, CaseIterable, Sendable {
  // The four-point scale.
  case outstanding
  case good
  case requiresImprovement
  case inadequate
  // The three outcomes for supported accommodation.
  case consistentlyStrong
  case inconsistentQuality
  case seriousWeaknesses
  /// Neither scale: no inspection has judged the service yet.
  case notYetInspected

  /// The judgement in Ofsted's words.
  package var inWords: String {
    switch self {
    case .outstanding: "Outstanding"
    case .good: "Good"
    case .requiresImprovement: "Requires improvement to be good"
    case .inadequate: "Inadequate"
    case .consistentlyStrong: "Consistently strong service delivery"
    case .inconsistentQuality: "Inconsistent quality of service delivery"
    case .seriousWeaknesses: "Serious or widespread weaknesses"
    case .notYetInspected: "Not yet inspected"
    }
  }

  package static let fourPoint: [Judgement] = [
    .outstanding, .good, .requiresImprovement, .inadequate,
  ]
  package static let supportedAccommodation: [Judgement] = [
    .consistentlyStrong, .inconsistentQuality, .seriousWeaknesses,
  ]
}
