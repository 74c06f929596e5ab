/// What an intruder tried on a statement, and what came of it.
package struct AttackResult: Sendable {
  /// What was found, by the names of the figures.
  package let findings: [AttackFinding]
  /// Every hidden figure with what can be known of it, the best known first.
  package let figures: [AttackedFigure]
  /// How many sums, percentages and figures of other statements were made use of.
  package let tried: [Knowledge: Int]
  /// How many hidden figures were tried in every possible way, and how many by the solver.
  package let everyWay: Int
  package let solved: Int
  /// Of those, how many by the solver as if there were parts of children.
  package let roughly: Int

  /// The hidden figure of which most is known, where anything is.
  package var narrowest: AttackedFigure? { figures.first { $0.possible != nil } }
}
