package import GRDB
import Store
package import Values

/// Someone outside the providers who has a say in the market, for a time.
package struct Stakeholder: Sendable, Hashable, FetchableRecord {
  package let number: Int
  package let name: String
  package let organisation: String
  /// A code of `Contracts/Register/stakeholder-roles.yaml`.
  package let role: String
  package let email: String?
  package let telephone: String?
  package let range: DayRange

  package init(row: Row) throws {
    number = row["number"]
    name = row["name"]
    organisation = row["organisation"]
    role = row["role"]
    email = row["email"]
    telephone = row["telephone"]
    range = try row.dayRange()
  }
}
