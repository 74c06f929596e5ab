package import GRDB
import Values

/// What is asked of the offers.
package enum OfferQueries {
  /// Returns the offers for a referral, in the order in which they were recorded.
  package static func offers(for referral: Int, _ db: Database) throws -> [Offer] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM offer WHERE referral = ? ORDER BY number", arguments: [referral]
    ).map(Offer.init)
  }

  /// Returns an offer for a referral that a person names as `O7`, or `nil` where it has none so.
  static func offer(
    _ written: String, for referral: Referral, _ db: Database
  ) throws -> Offer? {
    let number = ReferralNumber.offer(written)
    return try offers(for: referral.number, db).first { $0.number == number }
  }

  /// Returns all offers by the numbers of their referrals.
  static func byReferral(_ db: Database) throws -> [Int: [Offer]] {
    Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM offer ORDER BY number")
        .map(Offer.init), by: \.referral)
  }
}
