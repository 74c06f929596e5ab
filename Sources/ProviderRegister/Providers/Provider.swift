package import GRDB

/// An organisation that the council contracts with: a legal entity, or the council's own service.
package struct Provider: Sendable, Hashable, FetchableRecord {
  /// The number under which the register keeps it; people write it as `P12`.
  package let number: Int
  /// The name as the council writes it.
  package let name: String
  /// Whether it is the council's own.
  package let isInHouse: Bool
  package let companyNumber: String?
  package let charityNumber: String?
  package let email: String?
  package let telephone: String?
  package let website: String?
  /// The provider that it was found to be the same as; `nil` where it stands for itself.
  package let mergedInto: Int?

  package init(row: Row) {
    number = row["number"]
    name = row["name"]
    isInHouse = row["isInHouse"]
    companyNumber = row["companyNumber"]
    charityNumber = row["charityNumber"]
    email = row["email"]
    telephone = row["telephone"]
    website = row["website"]
    mergedInto = row["mergedInto"]
  }

  /// The number as people write it.
  package var reference: String { ProviderNumber.text(number) }

  /// The name with the number, by which a message says which provider it means.
  package var named: String { "\(name) (\(reference))" }
}
