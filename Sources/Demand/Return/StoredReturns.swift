import GRDB
import Store
import Values

/// The returns that the database has already, and the key by which its children were hashed.
struct StoredReturns {
  private struct Return {
    let year: FinancialYear
    let batch: Int
    let seal: Seal?
    let children: Int
    let episodes: Int
  }

  private let returns: [Return]
  private let facts: [Int: KnownChildren.Facts]

  init(_ db: Database) throws {
    returns = try Row.fetchAll(db, sql: "SELECT * FROM childrensReturn ORDER BY year").map { row in
      Return(
        year: FinancialYear(startYear: (row["year"] as Int) - 1), batch: row["batch"],
        seal: Seal(row["seal"] as String), children: row["children"], episodes: row["episodes"])
    }
    facts = try StoredReturns.facts(db)
  }

  /// What the latest return that has a child says of it, by the child's number.
  private static func facts(_ db: Database) throws -> [Int: KnownChildren.Facts] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT child, birthMonth, sex FROM returnedChild WHERE birthMonth IS NOT NULL ORDER BY year
        """)
    var facts: [Int: KnownChildren.Facts] = [:]
    while let row = try rows.next() {
      guard let birth = Month(row[1] as String) else { continue }
      facts[row[0]] = KnownChildren.Facts(
        birth: birth, sex: (row[2] as String?).flatMap { ReturnCode($0) } ?? .blank)
    }
    return facts
  }

  var years: [FinancialYear] { returns.map(\.year) }

  /// The import that brought the return of a year, if there is one.
  func batch(of year: FinancialYear) -> Int? { returns.first { $0.year == year }?.batch }

  /// The return whose files had this seal, if it is stored.
  func year(of seal: Seal) -> ChildrensReturnReport.Year? {
    returns.first { $0.seal == seal }.map {
      ChildrensReturnReport.Year(
        year: $0.year, children: $0.children, episodes: $0.episodes, careLeavers: 0, used: [],
        unused: [], isKnown: true)
    }
  }

  /// What is known of the children of an import, by their numbers in it.
  func children(_ numbers: ChildNumbers) -> KnownChildren {
    var known = KnownChildren(count: numbers.all.count)
    for (index, number) in numbers.all.enumerated() { known[Int32(index)] = facts[number] }
    return known
  }

  /// Throws `WrongKey` where the children were hashed by another key, and notes the first one.
  func checkKey(_ key: PseudonymKey, _ db: Database) throws {
    try key.choose(db)
  }
}
