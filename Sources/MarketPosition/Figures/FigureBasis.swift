/// What a figure rests on, which decides whether it may be published.
package enum FigureBasis: Hashable, Sendable {
  /// It is published elsewhere, or says nothing of children: registered places, days, prices in a
  /// published framework.
  case open
  /// A number of children, or of their placements.
  case children(Int)
  /// A number of children that is shown rounded; of so many it really is.
  case rounded(Int)
  /// An amount that so many children make up, such as their weeks in care or what they cost, and the
  /// most of it that is one child's, or goes to one owner of providers. Money says how many owners
  /// are paid.
  case amount(Int, of: Int, largest: Int = 0, owners: Int = 0)
  /// A percentage of two other figures, by their identifiers.
  case share(part: String, whole: String, decimals: Int)
  /// A figure of the prices of some placements.
  case price(PriceFigure)
  /// So many of every so many residents: one figure over another, by their identifiers.
  case rate(part: String, whole: String, per: Int)
  /// By how many per cent a figure differs from an earlier one, by their identifiers. It is shown
  /// only where both of them are.
  case change(from: String, to: String)
}
