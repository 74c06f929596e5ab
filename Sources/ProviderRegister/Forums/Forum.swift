package import GRDB
import Store
package import Values

/// A meeting of the council with its providers.
package struct Forum: Sendable, Hashable, FetchableRecord {
  package let number: Int
  package let title: String
  package let day: Day
  package let venue: String?

  package init(row: Row) {
    number = row["number"]
    title = row["title"]
    day = row["day"]
    venue = row["venue"]
  }
}
