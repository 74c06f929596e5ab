/// A variable, by its place among them, times a factor.
package struct LinearTerm: Hashable, Sendable {
  package let variable: Int
  package let factor: Double

  package init(_ variable: Int, times factor: Double = 1) {
    self.variable = variable
    self.factor = factor
  }
}
