package import GRDB
package import Values

/// The authorities that the database knows, found by any of their names or codes.
package struct AuthorityDirectory: Sendable {
  private let authorities: [String: Authority]
  private let codesBySpelling: [String: [String]]
  private let namesByFolded: [(folded: String, name: String)]

  /// Reads the directory.
  package init(_ db: Database) throws {
    let all = try Authority.fetchAll(db, sql: "SELECT * FROM authority ORDER BY code")
    authorities = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    namesByFolded = all.map { (AuthorityName.folded($0.name), $0.name) }
    let spellings = try Row.fetchAll(db, sql: "SELECT folded, authority FROM authoritySpelling")
    codesBySpelling = spellings.reduce(into: [:]) { result, row in
      result[row["folded"], default: []].append(row["authority"])
    }
  }

  package subscript(code: String) -> Authority? { authorities[code] }

  /// Returns the authority that bore a name or code on a day.
  ///
  /// Where none of that name existed on the day, as in a file that still writes the name of a
  /// council that has ended, the one of that name is returned if there is only one.
  package func authority(named name: String, on day: Day) -> Authority? {
    let candidates = (codesBySpelling[AuthorityName.folded(name)] ?? []).compactMap {
      authorities[$0]
    }
    return candidates.first { $0.existed(on: day) } ?? (candidates.count == 1 ? candidates[0] : nil)
  }

  /// Returns the name as the directory writes it, for a region that some authority is in.
  package func region(named name: String) -> String? {
    let folded = AuthorityName.folded(name)
    return authorities.values.first { AuthorityName.folded($0.region) == folded }?.region
  }

  /// Returns the names that are most like one that is not known, the likeliest first.
  ///
  /// Those that a slip of the hand may have made of it, or else those that begin as it does.
  package func namesLike(_ name: String) -> [String] {
    let folded = AuthorityName.folded(name)
    let slips = max(1, folded.count / 4)
    let near = namesByFolded.filter {
      $0.folded.first == folded.first && abs($0.folded.count - folded.count) <= slips
    }
    .map { (name: $0.name, distance: EditDistance.between(folded, and: $0.folded)) }
    .filter { $0.distance <= slips }
    guard near.isEmpty else {
      return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
    }
    let start = folded.prefix(4)
    return namesByFolded.filter { $0.folded.hasPrefix(start) }.map(\.name).sorted()
  }
}
