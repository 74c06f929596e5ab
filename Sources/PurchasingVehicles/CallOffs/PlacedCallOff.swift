package import GRDB
import Store

/// A call-off with the numbers under which the database keeps it and the referral that led to it.
package struct PlacedCallOff: Hashable, Sendable {
  package let number: Int
  package let callOff: CallOff
  /// `nil` where it was not awarded from a referral.
  package let referral: Int?
}

extension CallOffQueries {
  /// Returns the call-off of a reference, or `nil` where there is none.
  package static func placed(_ reference: String, _ db: Database) throws -> PlacedCallOff? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM callOff WHERE reference = ?", arguments: [reference]
    ).map { row in
      PlacedCallOff(
        number: row["number"], callOff: try CallOff(row: row), referral: row["referral"])
    }
  }

  /// Returns the reference of a call-off by its number.
  package static func reference(of number: Int, _ db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT reference FROM callOff WHERE number = ?", arguments: [number])
  }
}
