package import GRDB
package import Values

/// What placements of like price bands cost by each route, in a time.
package struct RoutePrices: Sendable {
  /// The fees of one band by one route.
  package struct Line: Hashable, Sendable {
    /// As `VEHICLE/LOT/BAND`.
    package let band: String
    package let route: Route
    package let fees: PriceSpread
    /// How much more the median is than that of the same band through its vehicle; `nil` where there
    /// is no such fee to compare with.
    package let aboveVehicle: Money?
  }

  package let from: Day
  package let through: Day
  /// By band, then by route.
  package let lines: [Line]
  /// Placements that name no band or no fee, and so cannot be compared.
  package let leftOut: Int

  /// Compares the placements that began on a day from the first through the last.
  package init(from first: Day, through last: Day, _ db: Database) throws {
    let directory = try BandDirectory(db)
    let callOffs = try CallOffQueries.callOffs(from: first, through: last, db)
    let priced = callOffs.filter { $0.band != nil && $0.weeklyFee != nil }
    from = first
    through = last
    leftOut = callOffs.count - priced.count
    lines = Dictionary(grouping: priced) { $0.band.flatMap { directory.name(ofBand: $0) } ?? "" }
      .sorted { $0.key < $1.key }
      .flatMap { RoutePrices.lines(of: $0.key, $0.value) }
  }

  private static func lines(of band: String, _ callOffs: [CallOff]) -> [Line] {
    let byRoute = Dictionary(grouping: callOffs, by: \.route)
      .compactMapValues { PriceSpread($0.compactMap(\.weeklyFee)) }
    return Route.allCases.compactMap { route in
      byRoute[route].map { fees in
        Line(
          band: band, route: route, fees: fees,
          aboveVehicle: route == .vehicle
            ? nil : byRoute[.vehicle].map { fees.median - $0.median })
      }
    }
  }
}
