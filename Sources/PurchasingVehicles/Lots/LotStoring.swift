import GRDB
import Store
import Values

/// The storing of a lot and its bands as one version of a vehicle's definition has them.
///
/// A lot or band of a name that the vehicle had before is the same one, so that admissions and rates
/// go on through a change of its title, ages or ceiling.
struct LotStoring {
  private let lot: LotDefinition
  private let position: Int
  private let vehicle: Int
  private let record: Int

  init(_ lot: LotDefinition, position: Int, vehicle: Int, record: Int) {
    self.lot = lot
    self.position = position
    self.vehicle = vehicle
    self.record = record
  }

  func store(_ db: Database) throws {
    let number = try numberAdding("lot", of: ("vehicle", vehicle), named: lot.name, db)
    try db.insert(
      into: "lotRecord",
      [
        ("record", record), ("lot", number), ("position", position), ("title", lot.title),
        ("need", lot.need), ("description", lot.description),
      ])
    for (position, type) in lot.serviceTypes.numbered {
      try db.insert(
        into: "lotServiceType",
        [("record", record), ("lot", number), ("position", position), ("serviceType", type)])
    }
    for (position, band) in lot.bands.numbered {
      try store(band, position: position, lot: number, db)
    }
  }

  private func store(
    _ band: BandDefinition, position: Int, lot: Int, _ db: Database
  ) throws {
    let number = try numberAdding("priceBand", of: ("lot", lot), named: band.name, db)
    try db.insert(
      into: "priceBandRecord",
      [
        ("record", record), ("priceBand", number), ("position", position), ("title", band.title),
        ("ageFrom", band.ages?.from), ("ageUnder", band.ages?.under), ("level", band.level),
        ("setting", band.setting?.rawValue), ("parentFrom", band.parentAges?.from),
        ("parentUnder", band.parentAges?.under),
      ])
    for price in band.prices {
      try db.insert(
        into: "bandCeiling",
        [
          ("record", record), ("priceBand", number), ("fromDay", price.from),
          ("weeklyPence", price.weekly.pence), ("reference", price.reference),
        ])
    }
  }

  private func numberAdding(
    _ table: String, of owner: (column: String, number: Int), named name: String, _ db: Database
  ) throws -> Int {
    let known = try Int.fetchOne(
      db, sql: "SELECT number FROM \(table) WHERE \(owner.column) = ? AND name = ?",
      arguments: [owner.number, name])
    if let known { return known }
    try db.insert(into: table, [(owner.column, owner.number), ("name", name)])
    return Int(db.lastInsertedRowID)
  }
}
