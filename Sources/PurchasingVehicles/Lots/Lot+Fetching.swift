import GRDB
import Store
import Values

extension Lot {
  /// Returns the lots of a record of a vehicle, in the order of its definition.
  static func fetchAll(
    ofRecord record: Int, vehicle: Int, name: String, _ db: Database
  ) throws -> [Lot] {
    let bands = try PriceBand.byLot(ofRecord: record, db)
    let types = try Row.fetchAll(
      db, sql: "SELECT lot, serviceType FROM lotServiceType WHERE record = ? ORDER BY position",
      arguments: [record]
    ).reduce(into: [Int: [String]]()) { $0[$1["lot"], default: []].append($1["serviceType"]) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT lot.number, lot.name, title, need, description
        FROM lotRecord JOIN lot ON lot.number = lotRecord.lot
        WHERE lotRecord.record = ? ORDER BY position
        """,
      arguments: [record]
    ).map { row in
      let number: Int = row["number"]
      let own = bands[number] ?? []
      return Lot(
        number: number, vehicle: vehicle, vehicleName: name,
        definition: LotDefinition(
          name: row["name"], title: row["title"], serviceTypes: types[number] ?? [],
          need: row["need"], description: row["description"], bands: own.map(\.definition)),
        bands: own)
    }
  }
}

extension PriceBand {
  fileprivate static func byLot(ofRecord record: Int, _ db: Database) throws -> [Int: [PriceBand]] {
    let prices = try BandPrice.byBand(ofRecord: record, db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT priceBand.lot, priceBand.name, priceBandRecord.*
        FROM priceBandRecord JOIN priceBand ON priceBand.number = priceBandRecord.priceBand
        WHERE priceBandRecord.record = ? ORDER BY position
        """,
      arguments: [record]
    ).reduce(into: [:]) { bands, row in
      let number: Int = row["priceBand"]
      let lot: Int = row["lot"]
      let definition = BandDefinition(row, prices: prices[number] ?? [])
      bands[lot, default: []].append(PriceBand(number: number, lot: lot, definition: definition))
    }
  }
}

extension BandDefinition {
  fileprivate init(_ row: Row, prices: [BandPrice]) {
    self.init(
      name: row["name"], title: row["title"],
      ages: AgeRange(row, "ageFrom", "ageUnder"), level: row["level"],
      setting: (row["setting"] as String?).flatMap(Setting.init(rawValue:)),
      parentAges: AgeRange(row, "parentFrom", "parentUnder"), prices: prices)
  }
}

extension AgeRange {
  /// A range without a first age was not recorded.
  fileprivate init?(_ row: Row, _ from: String, _ under: String) {
    guard let from = row[from] as Int? else { return nil }
    self.init(from: from, under: row[under] as Int?)
  }
}

extension BandPrice {
  fileprivate static func byBand(ofRecord record: Int, _ db: Database) throws -> [Int: [BandPrice]]
  {
    try Row.fetchAll(
      db, sql: "SELECT * FROM bandCeiling WHERE record = ? ORDER BY fromDay", arguments: [record]
    ).reduce(into: [:]) { prices, row in
      let price = BandPrice(
        from: row["fromDay"], weekly: Money(pence: row["weeklyPence"]),
        reference: row["reference"])
      prices[row["priceBand"], default: []].append(price)
    }
  }
}
