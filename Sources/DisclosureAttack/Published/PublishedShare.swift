/// A published figure that is one figure over another, with so many decimals.
package struct PublishedShare: Hashable, Sendable {
  package let percent: String
  package let part: String
  package let whole: String
  package let decimals: Int
  /// What the quotient is multiplied by: 100 for a percentage, 10,000 for a rate, 1 for a mean.
  package let per: Int

  package init(percent: String, part: String, whole: String, decimals: Int, per: Int = 100) {
    self.percent = percent
    self.part = part
    self.whole = whole
    self.decimals = decimals
    self.per = per
  }
}
