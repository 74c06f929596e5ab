package import GRDB
import Store
import Values

/// All that is kept of a referral: its offers, what was set aside for it, what came of it.
package struct ReferralFile: Sendable {
  package let referral: Referral
  /// As `VEHICLE/LOT/BAND`.
  package let band: String?
  package let offers: [Offer]
  package let exemptions: [Exemption]
  /// The offer that it was awarded to, as `O7`.
  package let awardedOffer: String?

  package init(_ referral: Referral, _ db: Database) throws {
    self.referral = referral
    band = try BandDirectory(db).name(ofBand: referral.band)
    offers = try OfferQueries.offers(for: referral.number, db)
    exemptions = try Exemption.fetchAll(
      db, sql: "SELECT * FROM exemption WHERE referral = ? ORDER BY number",
      arguments: [referral.number])
    awardedOffer = try Int.fetchOne(
      db, sql: "SELECT offer FROM callOff WHERE referral = ?", arguments: [referral.number]
    ).map { "O\($0)" }
  }
}
