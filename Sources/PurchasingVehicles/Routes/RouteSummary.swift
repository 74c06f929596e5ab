package import GRDB
package import Values

/// How many placements of each type of service came by each route, in a time.
package struct RouteSummary: Sendable {
  /// The placements of one type of service by one route.
  package struct Line: Hashable, Sendable {
    package let serviceType: String
    package let route: Route
    /// The name of the vehicle or block; `nil` outside one.
    package let vehicle: String?
    /// Of the placements of that type.
    package let share: Share
  }

  /// The placements of one type of service, or of all, through vehicles and otherwise.
  package struct Total: Hashable, Sendable {
    /// `nil` for all types.
    package let serviceType: String?
    package let placements: Int
    package let byRoute: [Route: Int]
  }

  package let from: Day
  package let through: Day
  /// By type, in the order of the alphabet, then by route.
  package let lines: [Line]
  package let byServiceType: [Total]
  package let total: Total
}

extension RouteSummary.Total {
  /// Returns how many came by a route, of all these placements.
  package func share(by route: Route) -> Share {
    Share(byRoute[route] ?? 0, of: placements)
  }
}

extension RouteSummary {
  /// Counts the placements that began on a day from the first through the last.
  package init(from first: Day, through last: Day, _ db: Database) throws {
    self.init(
      of: try CallOffQueries.callOffs(from: first, through: last, db), from: first, through: last,
      try BandDirectory(db))
  }

  init(of callOffs: [CallOff], from first: Day, through last: Day, _ directory: BandDirectory) {
    from = first
    through = last
    let types = Dictionary(grouping: callOffs, by: \.serviceType).sorted { $0.key < $1.key }
    lines = types.flatMap { RouteSummary.lines($0.key, $0.value, directory) }
    byServiceType = types.map { Total(serviceType: $0.key, $0.value) }
    total = Total(serviceType: nil, callOffs)
  }

  private static func lines(
    _ serviceType: String, _ callOffs: [CallOff], _ directory: BandDirectory
  ) -> [Line] {
    let order = Route.allCases
    return Dictionary(grouping: callOffs) { Way(route: $0.route, vehicle: $0.vehicle) }
      .map { way, some in
        Line(
          serviceType: serviceType, route: way.route,
          vehicle: way.vehicle.flatMap { directory.name(ofVehicle: $0) },
          share: Share(some.count, of: callOffs.count))
      }
      .sorted {
        let left = (order.firstIndex(of: $0.route) ?? 0, $0.vehicle ?? "")
        return left < (order.firstIndex(of: $1.route) ?? 0, $1.vehicle ?? "")
      }
  }

  private struct Way: Hashable {
    let route: Route
    let vehicle: Int?
  }
}

extension RouteSummary.Total {
  fileprivate init(serviceType: String?, _ callOffs: [CallOff]) {
    self.serviceType = serviceType
    placements = callOffs.count
    byRoute = Dictionary(grouping: callOffs, by: \.route).mapValues(\.count)
  }
}
