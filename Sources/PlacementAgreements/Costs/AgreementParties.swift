import GRDB
import Values

/// Whose placement an agreement is about, and who is paid for it.
struct AgreementParties: Hashable, Sendable {
  let reference: String
  /// The child's number in the database.
  let child: Int
  /// The group of the provider, or the provider where it is in none; `nil` where it is the council.
  let owner: String?

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
