package import ProviderRegister
package import Values

/// What an offer is ranked by.
package struct OfferFacts: Hashable, Sendable {
  /// The number of the offer; offers are numbered in the order in which they were recorded.
  package let offer: Int
  package let weeklyFee: Money
  package let judgement: Judgement
  /// `nil` where how far the service is, is not known; it then earns nothing for distance.
  package let miles: Miles?
  /// What its maker earned when it was evaluated for the lot, in hundredths of a point of 100; `nil`
  /// where it never was, and it then earns nothing for it.
  package let evaluation: Int64?

  package init(
    offer: Int, weeklyFee: Money, judgement: Judgement, miles: Miles?, evaluation: Int64?
  ) {
    self.offer = offer
    self.weeklyFee = weeklyFee
    self.judgement = judgement
    self.miles = miles
    self.evaluation = evaluation
  }
}
