package import GRDB
package import Values

/// What like placements really cost by the spot in a time.
package enum SpotPrices {
  /// Returns the weekly fees of spot placements of a type, or like a band, that began on a day from
  /// the first through the last; throws `NoSpotPrices` where there is none.
  ///
  /// A band is named as `VEHICLE/LOT/BAND`.
  package static func spread(
    serviceType: String, band: String?, from first: Day, through last: Day, _ db: Database
  ) throws -> PriceSpread {
    let directory = try BandDirectory(db)
    let fees = try CallOffQueries.callOffs(from: first, through: last, db).filter { callOff in
      callOff.route == .spot && callOff.serviceType == serviceType
        && (band == nil || callOff.band.flatMap { directory.name(ofBand: $0) } == band)
    }.compactMap(\.weeklyFee)
    guard let spread = PriceSpread(fees) else {
      throw NoSpotPrices(serviceType: serviceType, band: band, from: first, through: last)
    }
    return spread
  }
}
