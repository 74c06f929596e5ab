package import GRDB
import Store
package import Values

/// A person at a provider whom the council speaks to, for a time.
package struct Contact: Sendable, Hashable, FetchableRecord {
  package let number: Int
  package let provider: Int
  package let name: String
  package let role: String
  package let email: String?
  package let telephone: String?
  package let range: DayRange

  package init(row: Row) throws {
    number = row["number"]
    provider = row["provider"]
    name = row["name"]
    role = row["role"]
    email = row["email"]
    telephone = row["telephone"]
    range = try row.dayRange()
  }
}
