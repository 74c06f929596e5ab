import Geography
import GRDB
import ProviderRegister
import Store
import Values

extension Vehicle {
  /// Reads the vehicle whose definition a row of `vehicleRecord` holds, with its `name`.
  init(record row: Row, _ db: Database) throws {
    number = row["vehicle"]
    record = row["number"]
    from = row["fromDay"]
    let name: String = row["name"]
    lots = try Lot.fetchAll(ofRecord: record, vehicle: number, name: name, db)
    definition = VehicleDefinition(
      name: name, title: row["title"], kind: try row.code("kind"), regime: try row.code("regime"),
      description: row["description"], reference: row["reference"],
      authorities: try .init(row, db), term: try Term(row, db),
      used: try VehicleQueries.extensionUses(of: number, db), estimate: .init(row),
      notices: try [Notice](ofRecord: record, db),
      admission: try .init(row, db), callOffs: try .init(row, db), prices: try .init(row),
      lots: lots.map(\.definition), discounts: try Discounts(row, db), uplift: try .init(row),
      terms: .init(row))
  }
}
