package import Values

/// The place of an offer among all, with every part of its score.
package struct OfferScore: Hashable, Sendable {
  package let facts: OfferFacts
  /// Counted from 1.
  package let rank: Int
  package let components: [ScoreComponent]
  /// The rule that parted it from the offer before it, where their scores were equal.
  package let tieBreak: String?

  /// The score in millionths of a point, of 100 points, exactly: it decides the rank.
  package var millionths: Int64 { components.reduce(0) { $0 + $1.contribution } }

  /// The score to a hundredth of a point, an exact half rounded up, as it is shown.
  package var shown: ExactDecimal {
    ExactDecimal(coefficient: Rounding.halfUp.quotient(of: millionths, by: 10_000), scale: 2)
  }

  /// Returns the points of a component, as they are shown.
  package func points(for name: ScoreComponent.Name) -> ExactDecimal? {
    components.first { $0.name == name }.map { ExactDecimal(coefficient: $0.points, scale: 2) }
  }
}
