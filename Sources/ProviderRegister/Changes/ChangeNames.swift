import GRDB

/// The names by which changes speak of providers and authorities.
struct ChangeNames {
  private let owners: [Int: (number: Int, name: String)]
  private let authorities: [String: String]
  private let groups: [Int: String]

  init(_ db: Database) throws {
    let providers = try Row.fetchCursor(
      db,
      sql: """
        SELECT named.number, owner.number, owner.name FROM provider AS named
        JOIN provider AS owner ON owner.number = coalesce(named.mergedInto, named.number)
        """)
    var owners: [Int: (number: Int, name: String)] = [:]
    while let row = try providers.next() { owners[row[0]] = (row[1], row[2]) }
    self.owners = owners
    let authorities = try Row.fetchAll(db, sql: "SELECT code, name FROM authority")
    self.authorities = authorities.reduce(into: [:]) { $0[$1[0]] = $1[1] }
    groups = try GroupQueries.all(db).reduce(into: [:]) { $0[$1.number] = $1.name }
  }

  /// The name of the provider that a number stands for by now.
  func owner(_ number: Int?) -> String? { number.flatMap { owners[$0]?.name } }

  /// Whether two numbers stand for one provider by now.
  func isSameOwner(_ number: Int?, _ other: Int?) -> Bool {
    number.flatMap { owners[$0]?.number } == other.flatMap { owners[$0]?.number }
  }

  func provider(_ number: Int) -> String {
    owners[number].map { "\($0.name) (\(ProviderNumber.text($0.number)))" } ?? ""
  }

  func authority(_ code: String?) -> String? { code.flatMap { authorities[$0] } }

  func group(_ number: Int?) -> String? { number.flatMap { groups[$0] } }
}
