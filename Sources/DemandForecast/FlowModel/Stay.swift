package import Values

/// Where a child lived without a break in one kind of placement.
package struct Stay: Hashable, Sendable {
  /// The same for all stays of a child.
  package let child: Int
  package let born: Month
  /// The position of the kind of placement.
  package let kind: Int
  package let from: Day
  /// The first day on which the child no longer lived there; `nil` while the stay goes on.
  package let until: Day?

  package init(child: Int, born: Month, kind: Int, from: Day, until: Day?) {
    self.child = child
    self.born = born
    self.kind = kind
    self.from = from
    self.until = until
  }
}
