import GRDB
import Values

extension ProviderQueries {
  /// Returns up to five providers whose names are like one that is not known, the most alike first.
  static func providers(like written: String, _ db: Database) throws -> [Provider] {
    let name = ProviderName.folded(written)
    guard !name.isEmpty else { return [] }
    let spellings = try Row.fetchAll(
      db,
      sql: """
        SELECT folded, coalesce(mergedInto, number) AS number
        FROM providerSpelling JOIN provider ON number = provider ORDER BY folded
        """)
    let ranked = spellings.compactMap { row -> (rank: Int, number: Int)? in
      ProviderName.rank(of: row["folded"], alike: name).map { ($0, row["number"]) }
    }
    var seen: Set<Int> = []
    let numbers = ranked.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.map(\.number)
      .filter { seen.insert($0).inserted }
    return try numbers.prefix(5).compactMap { try provider($0, db) }
  }
}

extension ProviderName {
  /// Returns how little a known name is like another, both folded, or `nil` where it is not at all.
  ///
  /// A name that has the other in it as whole words is alike, and so is one that differs in few
  /// letters.
  static func rank(of known: String, alike name: String) -> Int? {
    if " \(known) ".contains(" \(name) ") { return known.hasPrefix(name) ? 0 : 1 }
    guard abs(known.count - name.count) <= max(2, name.count / 4) else { return nil }
    let distance = EditDistance.between(known, and: name)
    return distance <= max(2, name.count / 4) ? 1 + distance : nil
  }
}
