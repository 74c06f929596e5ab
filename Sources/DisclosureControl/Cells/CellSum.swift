/// Figures that add up: those on the left make the same as those on the right.
///
/// A total is one figure on the left and its parts on the right. A flow is a sum as well: those at the
/// start and those who came, on the left; those who left and those at the end, on the right.
package struct CellSum: Hashable, Sendable {
  package let left: [String]
  package let right: [String]

  package init(_ left: [String], equals right: [String]) {
    self.left = left
    self.right = right
  }
}
