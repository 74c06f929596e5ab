package import GRDB

/// The ultimate owner of providers, which Ofsted's files do not name.
package struct ProviderGroup: Sendable, Hashable, FetchableRecord {
  package let number: Int
  package let name: String

  package init(row: Row) {
    number = row["number"]
    name = row["name"]
  }
}
