package import GRDB
import Store
package import Values

/// The one commissioner through whom the council speaks with a provider, for a time.
package struct SinglePointOfContact: Sendable, Hashable, FetchableRecord {
  package let provider: Int
  package let commissioner: String
  package let range: DayRange

  package init(row: Row) throws {
    provider = row["provider"]
    commissioner = row["commissioner"]
    range = try row.dayRange()
  }
}

extension SinglePointOfContact {
  /// Names the commissioner from a day; throws `HistoryConflict` where the record reaches that day.
  package static func set(
    _ commissioner: String, for provider: Provider, from day: Day, _ recording: Recording,
    _ db: Database
  ) throws {
    let table = DatedTable(
      name: "singlePointOfContact", key: "provider",
      subject: "the single point of contact of \(provider.name)")
    try table.close(provider.number, on: day, db)
    try db.execute(
      sql: """
        INSERT INTO singlePointOfContact (provider, commissioner, fromDay, recordedAt)
        VALUES (?, ?, ?, ?)
        """,
      arguments: [provider.number, commissioner, day, recording.at])
  }

  /// Returns who is named on a day, by the number of the provider.
  package static func inForce(on day: Day, _ db: Database) throws -> [Int: SinglePointOfContact] {
    let all = try fetchAll(
      db,
      sql: """
        SELECT coalesce(owner.mergedInto, owner.number) AS provider, commissioner, fromDay, untilDay
        FROM singlePointOfContact JOIN provider AS owner ON owner.number = provider
        WHERE \(InForce.sql("singlePointOfContact")) ORDER BY owner.mergedInto IS NOT NULL
        """,
      arguments: ["day": day])
    return Dictionary(all.map { ($0.provider, $0) }) { first, _ in first }
  }

  /// Returns everyone who was ever named for a provider, the latest first, then those of providers
  /// merged into it.
  package static func history(of provider: Int, _ db: Database) throws -> [SinglePointOfContact] {
    try fetchAll(
      db,
      sql: """
        SELECT * FROM singlePointOfContact WHERE provider IN (\(ProviderQueries.itself))
        ORDER BY provider = :provider DESC, fromDay DESC
        """,
      arguments: ["provider": provider])
  }
}
