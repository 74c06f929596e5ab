internal import Foundation
package import Values

/// The rings of a distance plot: where each ends, and what lies in which direction.
package struct DistanceRings: Hashable, Sendable {
  /// Something at a known distance.
  package struct Point: Hashable, Sendable {
    package let distance: Miles
    /// Clockwise from north, in whole degrees from 0 to 359.
    package let bearing: Int

    package init(distance: Miles, bearing: Int) {
      self.distance = distance
      self.bearing = bearing
    }
  }

  /// What stands in the middle, as in "Centre of Westmarch".
  package let centre: String
  /// The outer edge of each ring, nearest first: one for each row of the chart's table, where a
  /// last row without an edge is everything beyond.
  package let edges: [Miles]
  /// What is drawn as dots, because its direction is known.
  ///
  /// Leave them out of what is published where a dot would show where children live.
  package let points: [Point]

  package init(centre: String, edges: [Miles], points: [Point] = []) {
    self.centre = centre
    self.edges = edges
    self.points = points
  }
}

extension GridPoint {
  /// Returns the direction of another point, clockwise from grid north in whole degrees, or `nil`
  /// where the two are the same point.
  package func bearing(to other: GridPoint) -> Int? {
    let east = Double(other.easting - easting)
    let north = Double(other.northing - northing)
    guard east != 0 || north != 0 else { return nil }
    let degrees = atan2(east, north) * 180 / .pi
    return (Int(degrees.rounded()) + 360) % 360
  }
}
