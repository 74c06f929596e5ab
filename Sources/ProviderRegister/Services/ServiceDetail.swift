package import GRDB
import Store
package import Values

/// What the council itself knows of a service, for a time, beside what Ofsted's files say.
///
/// Where it says something it counts before Ofsted's word. It is kept apart so that the next file,
/// which keeps the same things back again, does not take it away.
package struct ServiceDetail: Sendable, Hashable, FetchableRecord {
  package let urn: String
  package let from: Day
  package let until: Day?
  package let facts: Facts

  package init(row: Row) {
    urn = row["urn"]
    from = row["fromDay"]
    until = row["untilDay"]
    facts = Facts(
      name: row["name"], postcode: row["postcode"], provider: row["provider"],
      places: row["places"])
  }
}

extension ServiceDetail {
  /// What may be known; `nil` where the council has nothing to add.
  package struct Facts: Sendable, Hashable {
    package var name: String?
    package var postcode: String?
    /// The number of the provider that owns it.
    package var provider: Int?
    package var places: Int?

    package init(
      name: String? = nil, postcode: String? = nil, provider: Int? = nil, places: Int? = nil
    ) {
      self.name = name
      self.postcode = postcode
      self.provider = provider
      self.places = places
    }

    /// These facts, with what they leave open taken from others.
    package func filled(from other: Facts?) -> Facts {
      Facts(
        name: name ?? other?.name, postcode: postcode ?? other?.postcode,
        provider: provider ?? other?.provider, places: places ?? other?.places)
    }
  }

  private static let table = DatedTable(
    name: "serviceDetail", key: "urn", subject: "what the council knows of this service")

  /// Returns everything recorded of a service, the earliest first.
  package static func history(of urn: String, _ db: Database) throws -> [ServiceDetail] {
    try fetchAll(
      db, sql: "SELECT * FROM serviceDetail WHERE urn = ? ORDER BY fromDay", arguments: [urn])
  }

  /// Records facts from a day on top of what is known; what is `nil` stays as it is.
  ///
  /// Throws `HistoryConflict` where the record reaches that day.
  package static func set(
    _ facts: Facts, of urn: String, from day: Day, _ recording: Recording, _ db: Database
  ) throws {
    let known = try history(of: urn, db).last { $0.until == nil }?.facts
    let new = facts.filled(from: known)
    guard new != known ?? Facts() else { return }
    try table.close(urn, on: day, db)
    try db.execute(
      sql: """
        INSERT INTO serviceDetail (urn, fromDay, name, postcode, provider, places, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        urn, day, new.name, new.postcode, new.provider, new.places, recording.at,
      ])
  }
}
