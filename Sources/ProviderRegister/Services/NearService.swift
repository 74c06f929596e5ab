package import GRDB
package import Values

/// A service and how far it is from a point.
package struct NearService: Sendable, Hashable {
  package let service: Service
  package let distance: ServiceDistance
}

extension NearService {
  /// Returns the services from the nearest to the farthest, and how many have no known place.
  package static func list(
    from point: GridPoint, on day: Day, _ filter: ServiceFilter, within miles: Miles?,
    _ db: Database
  ) throws -> (near: [NearService], unplaced: Int) {
    let services = try ServiceQueries.services(on: day, filter, db)
    let distances = try ServiceDistances.from(point, to: services, db)
    let placed = services.compactMap { service in
      distances[service.urn].map { NearService(service: service, distance: $0) }
    }
    let near = placed.filter { near in miles.map { near.distance.miles <= $0 } ?? true }
    let sorted = near.sorted {
      ($0.distance.miles, $0.service.urn) < ($1.distance.miles, $1.service.urn)
    }
    return (sorted, services.count - placed.count)
  }
}
