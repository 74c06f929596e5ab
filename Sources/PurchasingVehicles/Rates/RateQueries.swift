package import GRDB
import ProviderRegister
import Store
package import Values

/// What is asked of rates, and how they are kept.
package enum RateQueries {
  /// Returns the rates in force on a day, with providers that were merged under the one that is left.
  package static func rates(on day: Day, _ db: Database) throws -> [Rate] {
    let owners = try ProviderQueries.owners(db)
    return try Row.fetchAll(
      db,
      sql: "SELECT * FROM rate WHERE \(InForce.sql("rate")) ORDER BY priceBand, provider, urn",
      arguments: ["day": day]
    ).map { try Rate($0, owners) }
  }

  /// Returns the rates that are in force on a day or later, by the numbers of their bands.
  static func notOver(on day: Day, _ db: Database) throws -> [Int: [Rate]] {
    let owners = try ProviderQueries.owners(db)
    let rates = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM rate WHERE untilDay IS NULL OR untilDay > ?
        ORDER BY priceBand, provider, urn, fromDay
        """,
      arguments: [day]
    ).map { try Rate($0, owners) }
    return Dictionary(grouping: rates, by: \.band)
  }

  /// Returns every rate, earliest first, by whose it is.
  static func all(_ db: Database) throws -> [RateKey: [Rate]] {
    let rates = try Row.fetchAll(db, sql: "SELECT * FROM rate ORDER BY fromDay")
      .map { try Rate($0, [:]) }
    return Dictionary(grouping: rates, by: \.key)
  }

  static func insert(_ rate: Rate, _ recording: Recording, _ db: Database) throws {
    try db.insert(
      into: "rate",
      [
        ("priceBand", rate.band), ("provider", rate.provider), ("urn", rate.urn),
        ("weeklyPence", rate.weekly.pence), ("fromDay", rate.range.from),
        ("untilDay", rate.range.until), ("recordedAt", recording.at),
      ])
  }

  /// Ends a rate that had no end.
  static func close(
    _ rate: Rate, on day: Day, _ recording: Recording, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE rate SET untilDay = ?, endRecordedAt = ?
        WHERE priceBand = ? AND provider = ? AND urn IS ? AND fromDay = ?
        """,
      arguments: [day, recording.at, rate.band, rate.provider, rate.urn, rate.range.from])
  }
}

/// Whose rate it is, and for which band.
struct RateKey: Hashable {
  let band: Int
  let provider: Int
  let urn: String?
}

extension Rate {
  var key: RateKey { RateKey(band: band, provider: provider, urn: urn) }

  fileprivate init(_ row: Row, _ owners: [Int: Int]) throws {
    guard let range = DayRange(from: row["fromDay"], until: row["untilDay"]) else {
      throw DatabaseError(message: "a rate ends before it begins")
    }
    let provider: Int = row["provider"]
    self.init(
      band: row["priceBand"], provider: owners[provider] ?? provider, urn: row["urn"],
      weekly: Money(pence: row["weeklyPence"]), range: range)
  }
}
