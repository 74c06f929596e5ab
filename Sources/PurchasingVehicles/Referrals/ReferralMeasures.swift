package import GRDB
package import Values

/// How quickly and how often providers answer referrals.
package struct ReferralMeasures: Sendable {
  /// A referral with what came of it.
  package struct Line: Sendable {
    package let referral: Referral
    /// As `VEHICLE/LOT/BAND`.
    package let band: String?
    package let offers: Int
    /// Tenths of an hour from the referral to the first offer, a half rounded up.
    package let tenthsOfHoursToFirstOffer: Int?
  }

  package let from: Day
  package let through: Day
  package let lines: [Line]

  /// Measures the referrals that were opened on a day from the first through the last.
  package init(from first: Day, through last: Day, _ db: Database) throws {
    let directory = try BandDirectory(db)
    let offers = try OfferQueries.byReferral(db)
    from = first
    through = last
    lines = try ReferralQueries.referrals(from: first, through: last, db).map { referral in
      Line(referral, offers[referral.number] ?? [], directory)
    }
  }

  /// Offers per referral, in tenths, a half rounded up; `nil` of no referral.
  package var tenthsOfOffersPerReferral: Int? {
    guard !lines.isEmpty else { return nil }
    let offers = lines.reduce(0) { $0 + $1.offers }
    return Int(Rounding.halfUp.quotient(of: Int64(offers) * 10, by: Int64(lines.count)))
  }

  /// The referrals that were closed without an award, of all that are closed.
  package var withoutOffer: Share {
    let closed = lines.filter { !$0.referral.isOpen }
    return Share(closed.count { $0.referral.outcome == .noOffer }, of: closed.count)
  }

  /// The median time to a first offer, in tenths of an hour; between the two in the middle, rounded up.
  package var medianTenthsOfHours: Int? {
    let times = lines.compactMap(\.tenthsOfHoursToFirstOffer).sorted()
    guard !times.isEmpty else { return nil }
    let sum = times[(times.count - 1) / 2] + times[times.count / 2]
    return Int(Rounding.halfUp.quotient(of: Int64(sum), by: 2))
  }
}

extension ReferralMeasures.Line {
  fileprivate init(_ referral: Referral, _ offers: [Offer], _ directory: BandDirectory) {
    self.referral = referral
    band = directory.name(ofBand: referral.band)
    self.offers = offers.count
    let first = offers.map(\.received.moment.secondsSince1970).min()
    tenthsOfHoursToFirstOffer = first.map {
      let seconds = $0 - referral.opened.moment.secondsSince1970
      return Int(Rounding.halfUp.quotient(of: Int64(max(0, seconds)), by: 360))
    }
  }
}
