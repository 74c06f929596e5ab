package import Values

/// The points of an offer for one component, and what they count for.
package struct ScoreComponent: Hashable, Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case price
    case quality
    case distance
    /// How its maker was evaluated when it applied to the lot.
    case evaluation
  }

  package let name: Name
  /// Hundredths of a point, of 100 points: 7550 is 75.5 points.
  package let points: Int64
  package let weight: Percentage

  /// What the component adds to the score, exactly, in millionths of a point.
  package var contribution: Int64 { points * weight.hundredths }
}
