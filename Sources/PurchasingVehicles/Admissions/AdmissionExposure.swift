import Geography
package import GRDB
import ProviderRegister
import Store
package import Values

/// What a suspension or bar on lots touches at once: children placed, what they cost, other lots,
/// other authorities.
package struct AdmissionExposure: Sendable {
  /// Placements in force, by what they were bought through.
  package struct Placements: Sendable {
    /// The vehicle, or `nil` of placements outside any.
    package let vehicle: String?
    package let route: String
    package let children: Int
    package let weeklyCost: Money
    /// How many of the placements have no known fee, so that the cost is more.
    package let withoutFee: Int
  }

  package let placements: [Placements]
  /// All lots on which the same group, provider or service stands.
  package let lots: [String]
  /// The other authorities that buy through the vehicles concerned.
  package let authorities: [String]

  package var children: Int { placements.reduce(0) { $0 + $1.children } }
  package var weeklyCost: Money { placements.reduce(.zero) { $0 + $1.weeklyCost } }
  package var withoutFee: Int { placements.reduce(0) { $0 + $1.withoutFee } }
}

extension AdmissionExposure {
  /// Reads what closing lots to a group, a provider, a service or everybody touches on a day.
  package init(
    of subject: AdmissionSubject, on lots: [Lot], _ day: Day, _ db: Database
  ) throws {
    placements = try AdmissionExposure.placements(subject, lots, day, db)
    let vehicles = try VehicleQueries.vehicles(on: day, db)
    let admissions = try LotAdmissions(on: day, knownOn: nil, db)
    let all = vehicles.flatMap(\.lots)
    self.lots = all.filter { lot in
      lots.contains { $0.number == lot.number }
        || (subject.key != .lot && admissions.own(subject.key, on: lot.number) != nil)
    }.map(\.reference)
    let own = try Council.fetch(db).authority.name
    let concerned = vehicles.filter { vehicle in lots.contains { $0.vehicle == vehicle.number } }
    let named = concerned.flatMap {
      [$0.definition.authorities.lead] + $0.definition.authorities.participating
    }
    authorities = Set(named).subtracting([own]).sorted()
  }

  private static func placements(
    _ subject: AdmissionSubject, _ lots: [Lot], _ day: Day, _ db: Database
  ) throws -> [Placements] {
    let (column, values) = try holders(subject, lots, day, db)
    guard !values.isEmpty else { return [] }
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT vehicle.name, route, count(*) AS children, sum(coalesce(weeklyPence, 0)) AS pence,
          sum(weeklyPence IS NULL) AS withoutFee
        FROM callOff LEFT JOIN vehicle ON vehicle.number = callOff.vehicle
        WHERE day <= ? AND (endedOn IS NULL OR endedOn >= ?) AND callOff.\(column) IN (\(marks))
        GROUP BY vehicle.name, route ORDER BY vehicle.name IS NULL, vehicle.name, route
        """,
      arguments: StatementArguments([day.databaseValue, day.databaseValue] + values))
    return rows.map {
      Placements(
        vehicle: $0["name"], route: $0["route"], children: $0["children"],
        weeklyCost: Money(pence: $0["pence"]), withoutFee: $0["withoutFee"])
    }
  }

  /// The column of a call-off that says whose placement it is, and the values that are meant.
  private static func holders(
    _ subject: AdmissionSubject, _ lots: [Lot], _ day: Day, _ db: Database
  ) throws -> (String, [DatabaseValue]) {
    switch subject {
    case .lot: return ("lot", lots.map(\.number.databaseValue))
    case .service(let service): return ("urn", [service.urn.databaseValue])
    case .provider(let provider):
      return ("provider", try numbers(of: [provider.number], db))
    case .group(let group):
      let members = try GroupQueries.memberships(on: day, db).filter {
        $0.value.group == group.number
      }
      return ("provider", try numbers(of: Set(members.keys), db))
    }
  }

  /// The numbers under which providers have placements, those merged into them too.
  private static func numbers(of providers: Set<Int>, _ db: Database) throws -> [DatabaseValue] {
    let merged = try ProviderQueries.owners(db).filter { providers.contains($0.value) }.keys
    return providers.union(merged).sorted().map(\.databaseValue)
  }
}
