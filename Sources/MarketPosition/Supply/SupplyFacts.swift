package import GRDB
import Geography
import ProviderRegister
import Store
package import Values

/// Everything that the statement says of supply, read at one moment as it stood on a day.
package struct SupplyFacts: Sendable {
  let council: Council
  let asAt: Day
  /// Every service on the register, wherever it is.
  let everywhere: [Service]
  /// Residents aged 0 to 17 in the council's area and in its region.
  let children: PopulationEstimate?
  let regionalChildren: PopulationEstimate?
  /// The distances of services from the council's centre, by their URNs.
  let distances: [String: ServiceDistance]
  /// What joined and left in the last year that Ofsted listed.
  let movements: [Movement]
  /// The premises of supported accommodation, wherever they are.
  let premises: [Premises]
  let imports: [ImportBatch]
  /// The places that services said to be free, by their URNs.
  let vacancies: [String: Int]

  /// Reads the facts of a day.
  package init(on day: Day, _ db: Database) throws {
    council = try Council.fetch(db)
    asAt = day
    everywhere = try ServiceQueries.services(on: day, .all, db)
    children = try PopulationQueries.estimate(of: council.authority.code, on: day, db)
    regionalChildren = try PopulationQueries.estimate(
      ofRegion: council.authority.region, on: day, db)
    distances = try SupplyFacts.distances(from: council.centre, to: everywhere, db)
    movements = try MovementQueries.latest(on: day, db)
    premises = try PremisesQueries.premises(on: day, db)
    vacancies = try Vacancy.latest(on: day, db).mapValues(\.places)
    imports = try ImportBatches.all(db).filter { $0.undoneAt == nil }
  }

  private static func distances(
    from centre: GridPoint?, to services: [Service], _ db: Database
  ) throws -> [String: ServiceDistance] {
    guard let centre else { return [:] }
    return try ServiceDistances.from(centre, to: services, db)
  }

  /// The services registered in the council's own area.
  var local: [Service] { everywhere.filter { $0.authority == council.authority.code } }

  /// The services registered in the council's region.
  var regional: [Service] { everywhere.filter { $0.region == council.authority.region } }

  var councilName: String { council.authority.name }
  var councilCode: String { council.authority.code }
  var regionName: String { council.authority.region }

  /// The council's area, its region and everything, to be set side by side.
  var areas: [(name: String, services: [Service])] {
    [
      (councilName, local), (council.authority.region, regional),
      ("The whole register", everywhere),
    ]
  }
}
