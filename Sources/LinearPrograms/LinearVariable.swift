/// An unknown of a linear program.
package struct LinearVariable: Hashable, Sendable {
  package let bounds: LinearBounds
  /// Whether only whole numbers will do.
  package let isWhole: Bool

  package init(_ bounds: LinearBounds, isWhole: Bool = false) {
    self.bounds = bounds
    self.isWhole = isWhole
  }
}
