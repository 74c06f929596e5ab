/// Something in a page that would keep somebody from reading or using it.
package struct AccessibilityFinding: Decodable, Equatable, CustomStringConvertible {
  /// The rule of the engine, as in `label`.
  package let rule: String
  /// How much it hinders: minor, moderate, serious or critical.
  package let impact: String?
  /// The start of the element's markup.
  package let element: String
  /// What the engine says about it.
  package let summary: String

  package var description: String { "\(impact ?? "") \(rule): \(element)\n\(summary)" }
}
