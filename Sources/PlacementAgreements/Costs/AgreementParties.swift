package import GRDB
package import Values

/// Whose placement an agreement is about, and who is paid for it.
package struct AgreementParties: Hashable, Sendable {
  /// The agreement's.
  package let reference: String
  /// The child's number in the database.
  let child: Int
  /// The group of the provider, or the provider where it is in none; `nil` where it is the council.
  package let owner: String?

  /// The owners by the references of agreements.
  package static func owners(on day: Day, _ db: Database) throws -> [String: String] {
    try all(on: day, db).values.reduce(into: [:]) { $0[$1.reference] = $1.owner ?? "" }
  }

  /// Reads those of all agreements, with the groups as they are on a day.
  static func all(on day: Day, _ db: Database) throws -> [Int: AgreementParties] {
    let owners = try CostKeys.groups(on: day, db)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, reference, child, provider, route = 'inHouse' FROM agreement")
    var parties: [Int: AgreementParties] = [:]
    while let row = try rows.next() {
      let isInHouse: Bool = row[4]
      parties[row[0]] = AgreementParties(
        reference: row[1], child: row[2], owner: isInHouse ? nil : owners[row[3]] ?? "")
    }
    return parties
  }
}
