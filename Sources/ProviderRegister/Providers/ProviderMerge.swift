package import GRDB
import Store
package import Values

/// The finding that two providers are one, with who found it and why.
package struct ProviderMerge: Sendable, Hashable, FetchableRecord {
  /// The provider that was merged, and the one it was found to be, as they were named then.
  package let provider: Int
  package let providerName: String
  package let mergedInto: Int
  package let mergedIntoName: String
  package let day: Day
  package let reason: String
  package let decidedBy: String

  package init(row: Row) {
    provider = row["provider"]
    providerName = row["providerName"]
    mergedInto = row["mergedInto"]
    mergedIntoName = row["mergedIntoName"]
    day = row["day"]
    reason = row["reason"]
    decidedBy = row["decidedBy"]
  }
}

extension ProviderMerge {
  /// Records that a provider is the same as another.
  ///
  /// Nothing that was recorded of it is changed: from now on it is found under the other. Whatever
  /// was merged into it before follows, so a provider is never more than one step from the one that
  /// stands for it. Throws `MergeProblem` where both are one already.
  package static func record(
    _ provider: String, into target: String, on day: Day, reason: String, _ recording: Recording,
    _ db: Database
  ) throws -> (merged: Provider, into: Provider) {
    let merged = try ProviderQueries.unmerged(provider, db)
    let into = try ProviderQueries.provider(target, db)
    guard merged.number != into.number else { throw MergeProblem.same(merged) }
    try db.execute(
      sql: """
        INSERT INTO providerMerge (provider, mergedInto, day, reason, decidedBy)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [merged.number, into.number, day, reason, recording.user])
    try db.execute(
      sql: "UPDATE provider SET mergedInto = :into WHERE :merged IN (number, mergedInto)",
      arguments: ["into": into.number, "merged": merged.number])
    return (merged, into)
  }

  /// Returns the merges by which providers came to be this one, the latest first.
  package static func history(of provider: Int, _ db: Database) throws -> [ProviderMerge] {
    try fetchAll(
      db,
      sql: "\(select) WHERE merged.mergedInto = ? ORDER BY day DESC, merged.number DESC",
      arguments: [provider])
  }

  /// Returns the merges that were decided on a day or later, the earliest first.
  package static func since(_ day: Day, _ db: Database) throws -> [ProviderMerge] {
    try fetchAll(
      db, sql: "\(select) WHERE day >= ? ORDER BY day, merged.number", arguments: [day])
  }

  private static let select = """
    SELECT providerMerge.*, merged.name AS providerName, other.name AS mergedIntoName
    FROM providerMerge JOIN provider AS merged ON merged.number = providerMerge.provider
    JOIN provider AS other ON other.number = providerMerge.mergedInto
    """
}
