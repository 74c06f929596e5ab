package import GRDB
import Store
package import Values

/// What is asked of the services in the register.
package enum ServiceQueries {
  /// Returns what people call each service that was on the register on a day, by URN: its name, else
  /// its provider's.
  package static func names(on day: Day, _ db: Database) throws -> [String: String] {
    try services(on: day, .all, db).reduce(into: [:]) { $0[$1.urn] = $1.name ?? $1.providerName }
  }

  /// Returns the services that are on the register on a day, in the order of their URNs.
  package static func services(
    on day: Day, _ filter: ServiceFilter, _ db: Database
  ) throws -> [Service] {
    let (conditions, arguments) = conditions(filter)
    let rows = try Row.fetchCursor(
      db,
      sql: select + conditions.map { " AND \($0)" }.joined() + " ORDER BY record.urn",
      arguments: StatementArguments(["day": day]) + arguments)
    var services: [Service] = []
    while let row = try rows.next() { services.append(Service(row: row)) }
    return services
  }

  /// The order of the columns is the order in which `Service` reads them.
  private static let select = """
    SELECT record.urn, coalesce(detail.name, record.name), record.provisionType, owner.number, owner.name,
      providerGroup.number, providerGroup.name, owner.isInHouse, record.sector, record.authority,
      authority.name, record.region, coalesce(detail.postcode, record.postcode),
      coalesce(detail.places, record.places), record.registrationStatus,
      coalesce(judgement.judgement, judgement.supportedAccommodationOutcome),
      judgement.inspectionDay, record.fromDay, service.registrationDay, record.premisesCount,
      record.shortBreakOnly, record.multiBuilding
    FROM serviceRecord AS record
    JOIN service ON service.urn = record.urn
    LEFT JOIN serviceDetail AS detail ON detail.urn = record.urn AND \(InForce.sql("detail"))
    LEFT JOIN provider AS named ON named.number = coalesce(detail.provider, record.provider)
    LEFT JOIN provider AS owner ON owner.number = coalesce(named.mergedInto, named.number)
    LEFT JOIN groupMembership AS membership
      ON membership.provider = owner.number AND \(InForce.sql("membership"))
    LEFT JOIN providerGroup ON providerGroup.number = membership.providerGroup
    LEFT JOIN authority ON authority.code = record.authority
    LEFT JOIN serviceJudgement AS judgement
      ON judgement.urn = record.urn AND \(InForce.sql("judgement"))
    WHERE \(InForce.sql("record"))
    """

  private static func conditions(_ filter: ServiceFilter) -> ([String], StatementArguments) {
    var conditions: [String] = []
    var arguments: StatementArguments = [:]
    func narrow(_ column: String, _ name: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append("\(column) = :\(name)")
      arguments += [name: value]
    }
    narrow("record.urn", "urn", filter.urn)
    narrow("record.authority", "authority", filter.authority)
    narrow("record.region", "region", filter.region)
    narrow("owner.number", "provider", filter.provider)
    narrow("providerGroup.number", "group", filter.group)
    if !filter.provisionTypes.isEmpty {
      let names = filter.provisionTypes.indices.map { "type\($0)" }
      conditions.append(
        "record.provisionType IN (\(names.map { ":\($0)" }.joined(separator: ", ")))")
      for (name, type) in zip(names, filter.provisionTypes) { arguments += [name: type] }
    }
    return (conditions, arguments)
  }
}

extension Service {
  fileprivate init(row: Row) {
    urn = row[0]
    name = row[1]
    provisionType = row[2]
    provider = row[3]
    providerName = row[4]
    group = row[5]
    groupName = row[6]
    isInHouse = row[7] as Bool? ?? false
    sector = row[8]
    authority = row[9]
    authorityName = row[10]
    region = row[11]
    postcode = row[12]
    places = row[13]
    registrationStatus = row[14]
    judgement = (row[15] as String?).flatMap(Judgement.init(rawValue:)) ?? .notYetInspected
    inspectionDay = row[16]
    recordFrom = row[17]
    registrationDay = row[18]
    premisesCount = row[19]
    shortBreakOnly = row[20]
    multiBuilding = row[21]
  }
}
