/// Figures that were given to be protected and cannot all be right.
///
/// It is a fault of the program that made them, not of anybody's file: figures that do not add up
/// cannot be protected, because the intruder's sums would be others than ours.
package struct InconsistentCells: Error, Hashable, CustomStringConvertible {
  package let problems: [String]

  package var description: String { problems.joined(separator: "\n") }
}
