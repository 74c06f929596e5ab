/// A distance in tenths of a mile, the precision of the children's return.
package struct Miles: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let tenths: Int

  package init(tenths: Int) {
    self.tenths = tenths
  }

  package static func < (left: Miles, right: Miles) -> Bool { left.tenths < right.tenths }

  package var description: String { "\(tenths / 10).\(tenths % 10)" }
}
