/// The best solution of a linear program.
package struct LinearSolution: Sendable {
  /// What is made least or greatest.
  package let objective: Double
  /// The value of each variable.
  package let values: [Double]
  /// By how much the objective would change for each variable raised by one (its reduced cost); empty
  /// where whole numbers had to be searched for.
  package let reducedCosts: [Double]

  /// Whether each of the values is a whole number, but for what the arithmetic loses.
  package var isWhole: Bool {
    values.allSatisfy { abs($0 - $0.rounded()) < LinearSolution.tolerance }
  }

  /// What two numbers may differ by and count as the same.
  package static let tolerance = 1e-6
}
