/// Between which values something may lie; `nil` on a side leaves it open.
package struct LinearBounds: Hashable, Sendable {
  package let least: Double?
  package let greatest: Double?

  package init(_ least: Double?, _ greatest: Double?) {
    self.least = least
    self.greatest = greatest
  }

  /// One value and no other.
  package static func exactly(_ value: Double) -> LinearBounds { LinearBounds(value, value) }

  /// Whether no value is left.
  package var isEmpty: Bool {
    if let least, let greatest { least > greatest } else { false }
  }
}
