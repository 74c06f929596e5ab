package import GRDB
import Store

/// What is asked of the documents of providers and services.
package enum DocumentQueries {
  /// Returns every document that was ever seen, the one that expires first first.
  package static func all(_ db: Database) throws -> [ProviderDocument] {
    try ProviderDocument.fetchAll(
      db, sql: "\(select) ORDER BY expires IS NULL, expires, kind, document.number")
  }

  /// Returns the documents of a provider and of the services in the list, by kind.
  package static func documents(
    of provider: Int, services: [String], _ db: Database
  ) throws -> [ProviderDocument] {
    let services = Set(services)
    return try all(db).filter { document in
      switch document.holder {
      case .provider(let number): number == provider
      case .service(let urn): services.contains(urn)
      }
    }
  }

  /// Documents of a provider that was merged into another are the other's.
  private static let select = """
    SELECT document.number, coalesce(mergedInto, document.provider) AS provider, urn, kind,
      reference, validFrom, expires, seenBy, seenOn
    FROM document LEFT JOIN provider AS owner ON owner.number = document.provider
    """

  static func same(as draft: DocumentDraft, _ db: Database) throws -> ProviderDocument? {
    try ProviderDocument.fetchOne(
      db,
      sql: """
        \(select)
        WHERE coalesce(mergedInto, document.provider) IS :provider AND urn IS :urn
          AND kind = :kind AND reference = :reference AND validFrom IS :validFrom
        """,
      arguments: [
        "provider": draft.holder.provider, "urn": draft.holder.urn, "kind": draft.kind,
        "reference": draft.reference, "validFrom": draft.validFrom,
      ])
  }
}
