package import GRDB
import Store
package import Values

/// What is asked of the groups in the register.
package enum GroupQueries {
  /// Returns the group of a name, in any case and punctuation; throws `UnknownGroup`.
  package static func group(_ written: String, _ db: Database) throws -> ProviderGroup {
    let all = try all(db)
    let name = ProviderName.folded(written)
    if let found = all.first(where: { ProviderName.folded($0.name) == name }) { return found }
    let like = all.filter {
      ProviderName.rank(of: ProviderName.folded($0.name), alike: name) != nil
    }
    throw UnknownGroup(written: written, like: like.prefix(5).map(\.name))
  }

  /// Returns the last day until a day on which a provider came from one group to another, by provider.
  package static func takeovers(by day: Day, _ db: Database) throws -> [Int: Day] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT later.provider, max(later.fromDay) FROM groupMembership AS later
        JOIN groupMembership AS earlier
          ON earlier.provider = later.provider AND earlier.untilDay <= later.fromDay
        WHERE later.fromDay <= ? AND later.providerGroup IS NOT NULL
          AND earlier.providerGroup IS NOT later.providerGroup
        GROUP BY 1
        """,
      arguments: [day])
    return rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
  }

  /// Returns all groups in the order of their names.
  package static func all(_ db: Database) throws -> [ProviderGroup] {
    try ProviderGroup.fetchAll(
      db, sql: "SELECT * FROM providerGroup ORDER BY name COLLATE NOCASE")
  }

  /// Returns the history of a provider's group, the latest first, then that of providers merged into
  /// it.
  package static func memberships(of provider: Int, _ db: Database) throws -> [GroupMembership] {
    try GroupMembership.fetchAll(
      db,
      sql: """
        \(select) WHERE provider IN (\(ProviderQueries.itself))
        ORDER BY provider = :provider DESC, fromDay DESC
        """,
      arguments: ["provider": provider])
  }

  /// Returns every time for which a provider belonged to a group, the latest first.
  package static func memberships(in group: Int, _ db: Database) throws -> [GroupMembership] {
    try GroupMembership.fetchAll(
      db, sql: "\(select) WHERE providerGroup = ? ORDER BY fromDay DESC, provider",
      arguments: [group])
  }

  /// Returns every time for which a provider belonged to a group, by the provider's number.
  package static func memberships(_ db: Database) throws -> [Int: [GroupMembership]] {
    let all = try GroupMembership.fetchAll(
      db, sql: "\(select) WHERE providerGroup IS NOT NULL ORDER BY provider, fromDay")
    return Dictionary(grouping: all, by: \.provider)
  }

  /// Returns the memberships in force on a day, one a provider, by the provider's number.
  package static func memberships(on day: Day, _ db: Database) throws -> [Int: GroupMembership] {
    let all = try GroupMembership.fetchAll(
      db, sql: "\(select) WHERE \(InForce.sql("groupMembership"))", arguments: ["day": day])
    return Dictionary(all.map { ($0.provider, $0) }) { first, _ in first }
  }

  private static let select = """
    SELECT groupMembership.*, providerGroup.name AS groupName FROM groupMembership
    LEFT JOIN providerGroup ON providerGroup.number = groupMembership.providerGroup
    """

  static func numberAdding(_ name: String, _ db: Database) throws -> Int {
    let folded = ProviderName.folded(name)
    if let known = try all(db).first(where: { ProviderName.folded($0.name) == folded }) {
      return known.number
    }
    try db.execute(sql: "INSERT INTO providerGroup (name) VALUES (?)", arguments: [name])
    return Int(db.lastInsertedRowID)
  }
}
