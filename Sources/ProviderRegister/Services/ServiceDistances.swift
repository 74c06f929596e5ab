package import GRDB
import Geography
package import Values

/// How far services are from a point, in a straight line.
package enum ServiceDistances {
  /// Returns the distances from a point to services, by their URNs.
  ///
  /// A service that has neither a postcode of the directory nor an authority with a middle is left
  /// out: how far it is, is not known.
  package static func from(
    _ point: GridPoint, to services: [Service], _ db: Database
  ) throws -> [String: ServiceDistance] {
    try points(of: services, db).mapValues { place in
      ServiceDistance(miles: point.miles(to: place.point), basis: place.basis)
    }
  }

  /// Returns where services are, by their URNs; one of which neither is known is left out.
  package static func points(
    of services: [Service], _ db: Database
  ) throws -> [String: (point: GridPoint, basis: ServiceDistance.Basis)] {
    let postcodes = services.map { $0.postcode.flatMap { Postcode($0) } }
    let points = try PostcodeDirectory.points(of: Set(postcodes.compactMap(\.self)), db)
    let centres = try AuthorityCentre.all(db)
    return zip(services, postcodes).reduce(into: [:]) { found, pair in
      let (service, postcode) = pair
      if let place = postcode.flatMap({ points[$0] }) {
        found[service.urn] = (place, .postcode)
      } else if let centre = service.authority.flatMap({ centres[$0] }) {
        found[service.urn] = (centre, .authorityCentre)
      }
    }
  }
}
