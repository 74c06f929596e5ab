/// A figure that is shown as one figure over another: a percentage, a rate or a mean.
package struct CellShare: Hashable, Sendable {
  package let name: String
  package let part: String
  package let whole: String
  /// What the quotient is multiplied by: 100 for a percentage, 10,000 for a rate, 1 for a mean.
  package let per: Int64
  package let decimals: Int

  package init(
    _ name: String, part: String, whole: String, per: Int64 = 100, decimals: Int = 0
  ) {
    self.name = name
    self.part = part
    self.whole = whole
    self.per = per
    self.decimals = decimals
  }
}
