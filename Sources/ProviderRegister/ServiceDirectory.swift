package import GRDB

/// The services that the register ever had, by URN and by name, as it knew them last.
package struct ServiceDirectory: Sendable {
  private var byURN: [String: Entry] = [:]
  private var byName: [String: [Entry]] = [:]

  /// A service, what it is and whose.
  package struct Entry: Hashable, Sendable {
    package let urn: String
    package let name: String?
    /// In Ofsted's words.
    package let provisionType: String?
    /// The number of the provider that owns it, where that is known.
    package let provider: Int?
  }

  package init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: ServiceDirectory.select) {
      let entry = Entry(
        urn: row["urn"], name: row["name"], provisionType: row["provisionType"],
        provider: row["provider"])
      byURN[entry.urn] = entry
      if let name = entry.name { byName[ProviderName.folded(name), default: []].append(entry) }
    }
  }

  private static let select = """
    SELECT service.urn, coalesce(detail.name, record.name) AS name, provisionType,
      coalesce(owner.mergedInto, owner.number) AS provider
    FROM service
    LEFT JOIN serviceRecord AS record ON record.urn = service.urn AND record.fromDay =
      (SELECT max(fromDay) FROM serviceRecord WHERE serviceRecord.urn = service.urn)
    LEFT JOIN serviceDetail AS detail ON detail.urn = service.urn AND detail.fromDay =
      (SELECT max(fromDay) FROM serviceDetail WHERE serviceDetail.urn = service.urn)
    LEFT JOIN provider AS owner ON owner.number = coalesce(detail.provider, record.provider)
    ORDER BY service.urn
    """

  package func service(urn: String) -> Entry? { byURN[urn] }

  /// Returns the services of a name, written in any way that names of organisations are.
  package func services(named name: String) -> [Entry] { byName[ProviderName.folded(name)] ?? [] }
}
