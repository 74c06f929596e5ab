/// Figures that add up: those on one side to those on the other, by their identifiers.
package struct FigureSum: Hashable, Sendable {
  package let total: [String]
  package let parts: [String]

  package init(_ total: [String], is parts: [String]) {
    self.total = total
    self.parts = parts
  }
}
