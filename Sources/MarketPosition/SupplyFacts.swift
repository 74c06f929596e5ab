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
  /// What joined and left in the last year that Ofsted listed.
  let movements: [Movement]
  /// The premises of supported accommodation, wherever they are.
  let premises: [Premises]
  let imports: [ImportBatch]

  /// Reads the facts of a day.
  package init(on day: Day, _ db: Database) throws {
    council = try Council.fetch(db)
    asAt = day
    everywhere = try ServiceQueries.services(on: day, .all, db)
    movements = try MovementQueries.latest(on: day, db)
    premises = try PremisesQueries.premises(on: day, db)
    imports = try ImportBatches.all(db).filter { $0.undoneAt == nil }
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
