package import GRDB
import Store
package import Values

/// The standings in force on a day, and what they mean for each service.
package struct StandingsInForce: Sendable {
  private var byService: [String: Status] = [:]
  private var byProvider: [Int: Status] = [:]
  private var byGroup: [Int: Status] = [:]

  /// Whether children may be placed, the gravest last.
  package enum Status: String, Comparable, Sendable {
    case active
    case suspended
    case barred
    case closed

    package static func < (left: Status, right: Status) -> Bool { left.gravity < right.gravity }

    private var gravity: Int {
      switch self {
      case .active: 0
      case .suspended: 1
      case .barred: 2
      case .closed: 3
      }
    }
  }

  /// No standings at all.
  init() {}

  /// Reads the standings in force on a day.
  package init(on day: Day, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT urn, coalesce(mergedInto, provider) AS provider, providerGroup, status
        FROM standing LEFT JOIN provider AS owner ON owner.number = standing.provider
        WHERE \(InForce.sql("standing"))
        """,
      arguments: ["day": day])
    for row in rows {
      guard let status = Status(rawValue: row["status"]) else { continue }
      if let urn = row["urn"] as String? { byService.worsen(urn, to: status) }
      if let provider = row["provider"] as Int? { byProvider.worsen(provider, to: status) }
      if let group = row["providerGroup"] as Int? { byGroup.worsen(group, to: status) }
    }
  }

  /// The gravest standing of a service, its provider and its group, or of its registration.
  package func status(of service: Service) -> Status {
    let registration: Status = service.registrationStatus == "suspended" ? .suspended : .active
    let decided = [
      byService[service.urn], service.provider.flatMap { byProvider[$0] },
      service.group.flatMap { byGroup[$0] },
    ]
    return decided.compactMap(\.self).reduce(registration, max)
  }

  /// The standing of a group itself.
  package func status(ofGroup group: Int) -> Status { byGroup[group] ?? .active }

  /// The gravest standing of a provider and its group.
  package func status(ofProvider provider: Int, group: Int?) -> Status {
    let decided = [byProvider[provider], group.flatMap { byGroup[$0] }]
    return decided.compactMap(\.self).reduce(.active, max)
  }
}

extension Dictionary where Value == StandingsInForce.Status {
  fileprivate mutating func worsen(_ key: Key, to status: Value) {
    self[key] = self[key].map { Swift.max($0, status) } ?? status
  }
}
