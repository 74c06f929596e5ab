package import GRDB
import Store
package import Values

/// The time for which a provider belonged to a group, or to none, and who decided that it did.
package struct GroupMembership: Sendable, Hashable, FetchableRecord {
  package let provider: Int
  package let group: Int?
  /// `nil` where the provider left a group and joined no other.
  package let groupName: String?
  package let range: DayRange
  package let reason: String
  package let decidedBy: String

  package init(row: Row) throws {
    provider = row["provider"]
    group = row["providerGroup"]
    groupName = row["groupName"]
    range = try row.dayRange()
    reason = row["reason"]
    decidedBy = row["decidedBy"]
  }
}

extension GroupMembership {
  /// Records that a provider belongs to a group, or to none, from a day.
  ///
  /// A group of a new name is added. Throws `HistoryConflict` where the record reaches that day.
  package static func set(
    _ provider: Provider, group: String?, from day: Day, reason: String, _ recording: Recording,
    _ db: Database
  ) throws {
    let table = DatedTable(
      name: "groupMembership", key: "provider", subject: "the group of \(provider.name)")
    try table.close(provider.number, on: day, db)
    let number = try group.map { try GroupQueries.numberAdding($0, db) }
    try db.execute(
      sql: """
        INSERT INTO groupMembership
          (provider, providerGroup, fromDay, reason, decidedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [provider.number, number, day, reason, recording.user, recording.at])
  }
}
