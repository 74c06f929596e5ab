package import Values

/// A rule that returns broke, and where.
package struct BrokenRule: Sendable {
  package let rule: ReturnRules.Rule
  package let places: [Place]

  /// What to tell the person, place by place.
  package var findings: [Finding] {
    places.map { Finding(rule.stops ? .error : .warning, at: $0, rule.message) }
  }
}
