/// A point on the Ordnance Survey's National Grid, in metres.
package struct GridPoint: Hashable, Sendable {
  package let easting: Int
  package let northing: Int

  package init(easting: Int, northing: Int) {
    self.easting = easting
    self.northing = northing
  }

  /// Returns the distance in miles as the Department for Education works it out.
  ///
  /// Source: guide to the children looked after data return (SSDA903), placement distance:
  /// the square root of the squared differences, divided by 1,000 and by 1.6093, to one decimal.
  package func miles(to other: GridPoint) -> Miles {
    let east = Double(easting - other.easting)
    let north = Double(northing - other.northing)
    let miles = (east * east + north * north).squareRoot() / 1000 / 1.6093
    return Miles(tenths: Int((miles * 10).rounded(.toNearestOrAwayFromZero)))
  }
}
