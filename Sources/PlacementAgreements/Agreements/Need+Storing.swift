import GRDB
import PurchasingVehicles
import Store

extension Need {
  static let insertion = Insertion(into: "agreementNeed", ["agreement", "field", "code"])

  /// Adds the need to an agreement.
  func insert(of agreement: Int, _ db: Database) throws {
    try db.insert(values(of: agreement), by: Need.insertion)
  }

  /// The values of a row in the order of the insertion's columns.
  func values(of agreement: Int) -> [(any DatabaseValueConvertible)?] {
    [agreement, field, code]
  }
}
