import GRDB
import Store
import Values

/// The changes of groups, and the providers that were found to be one, within a time.
struct OwnershipChanges {
  let period: ChangePeriod
  let names: ChangeNames
  let scope: ChangeScope

  func all(_ db: Database) throws -> [RegisterChange] {
    try groups(db) + merges(db)
  }

  private func groups(_ db: Database) throws -> [RegisterChange] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT new.provider, new.fromDay, old.providerGroup, new.providerGroup
        FROM groupMembership AS new LEFT JOIN groupMembership AS old
          ON old.provider = new.provider AND old.untilDay = new.fromDay
        WHERE \(ChangePeriod.sql("new.fromDay"))
        """,
      arguments: period.arguments)
    return rows.filter { scope.has(provider: $0[0]) }.map { row in
      change(
        row[1], .group, provider: row[0], names.group(row[2]) ?? "No group",
        names.group(row[3]) ?? "No group")
    }
  }

  private func merges(_ db: Database) throws -> [RegisterChange] {
    let merges = try ProviderMerge.since(period.first, db)
      .filter { period.contains($0.day) && scope.has(provider: $0.mergedInto) }
    return merges.map { merge in
      change(
        merge.day, .merged, provider: merge.provider, merge.providerName, merge.mergedIntoName)
    }
  }

  private func change(
    _ day: Day, _ kind: RegisterChange.Kind, provider: Int, _ before: String?, _ after: String?
  ) -> RegisterChange {
    RegisterChange(
      day: day, kind: kind, urn: nil, name: nil, provider: names.provider(provider),
      provisionType: nil, authority: nil, before: before, after: after)
  }
}
