/// Published figures that add up: those of the total make the same as the parts.
package struct PublishedSum: Hashable, Sendable {
  package let total: [String]
  package let parts: [String]

  package init(total: [String], parts: [String]) {
    self.total = total
    self.parts = parts
  }
}
