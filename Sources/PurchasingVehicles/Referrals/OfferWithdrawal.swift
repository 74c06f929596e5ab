package import GRDB
package import ProviderRegister
import Store
import Values

/// The withdrawal of an offer by the provider who made it.
package struct OfferWithdrawal: Sendable {
  private let offer: String
  private let on: Occasion

  /// Makes the withdrawal of an offer that a person names as `O7`.
  package init(of offer: String, _ on: Occasion) {
    self.offer = offer
    self.on = on
  }

  /// Keeps it with the offer, and returns the offer as it stood.
  ///
  /// The offer stays on record, but is neither ranked nor awarded any more. Throws `ReferralProblem`.
  package func make(
    for referral: Referral, _ recording: Recording, _ db: Database
  ) throws -> Offer {
    guard let found = try OfferQueries.offer(offer, for: referral, db) else {
      throw ReferralProblem(referral.reference, [Message.noOffer(offer)])
    }
    let problems = problems(found, referral)
    guard problems.isEmpty else { throw ReferralProblem(referral.reference, problems) }
    try db.execute(
      sql: "UPDATE offer SET withdrawnAt = ?, withdrawnOn = ?, withdrawnBy = ? WHERE number = ?",
      arguments: [on.moment.description, on.day, recording.user, found.number])
    return found
  }

  private func problems(_ offer: Offer, _ referral: Referral) -> [String] {
    var problems: [String] = []
    if !referral.isOpen { problems.append(Message.closed) }
    if let withdrawal = offer.withdrawal { problems.append(Message.again(offer, withdrawal)) }
    if on.moment.secondsSince1970 < offer.received.moment.secondsSince1970
      || on.day < offer.received.day
    {
      problems.append(Message.beforeOffer(offer))
    }
    return problems
  }
}

private enum Message {
  static let closed = "It is closed, so no offer can be withdrawn."

  static func noOffer(_ written: String) -> String {
    "It has no offer '\(written)'. 'caremarket referral show' lists its offers."
  }

  static func again(_ offer: Offer, _ withdrawal: Offer.Withdrawal) -> String {
    "\(offer.reference) was withdrawn on \(withdrawal.on.day.inWords) already."
  }

  static func beforeOffer(_ offer: Offer) -> String {
    """
    \(offer.reference) would be withdrawn before it was received on \
    \(offer.received.day.inWords).
    """
  }
}
