/// Between which whole units a hidden figure must lie for anybody who adds up what is shown.
package struct CellInterval: Hashable, Sendable {
  /// `nil` where there is no end.
  package let least: Int64?
  package let greatest: Int64?

  package init(_ least: Int64?, _ greatest: Int64?) {
    self.least = least
    self.greatest = greatest
  }

  /// Whether the figure can be known exactly.
  package var isExact: Bool { least != nil && least == greatest }

  /// Whether a value is possible.
  package func contains(_ value: Int64) -> Bool {
    (least.map { $0 <= value } ?? true) && (greatest.map { value <= $0 } ?? true)
  }
}
