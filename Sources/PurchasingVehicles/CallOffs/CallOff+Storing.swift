package import GRDB
import ProviderRegister
import Store
import Values

extension CallOff: FetchableRecord {
  package init(row: Row) throws {
    let route: String = row["route"]
    self.init(
      reference: row["reference"], day: row["day"], serviceType: row["serviceType"],
      route: Route(rawValue: route) ?? .spot, vehicle: row["vehicle"], lot: row["lot"],
      band: row["priceBand"], provider: row["provider"], urn: row["urn"],
      weeklyFee: (row["weeklyPence"] as Int64?).map(Money.init(pence:)),
      endedOn: row["endedOn"], outsideReason: row["outsideReason"])
  }

  /// Adds the call-off; what was awarded from a referral is added with it.
  func insert(
    from award: (referral: Int, offer: Int, exemption: Int?)? = nil, _ recording: Recording,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO callOff (reference, day, serviceType, route, vehicle, lot, priceBand, provider,
          urn, weeklyPence, endedOn, outsideReason, referral, offer, exemption, recordedBy,
          recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        reference, day, serviceType, route.rawValue, vehicle, lot, band, provider, urn,
        weeklyFee?.pence, endedOn, outsideReason, award?.referral, award?.offer, award?.exemption,
        recording.user, recording.at,
      ])
  }

  /// Records the last day of a placement that was recorded without one.
  func recordEnd(_ db: Database) throws {
    try db.execute(
      sql: "UPDATE callOff SET endedOn = ? WHERE reference = ?", arguments: [endedOn, reference])
  }
}
