package import GRDB
package import Values

/// The authorities that the database knows, found by any of their names or codes.
package struct AuthorityDirectory: Sendable {
  private let authorities: [String: Authority]
  private let codesBySpelling: [String: [String]]

  /// Reads the directory.
  package init(_ db: Database) throws {
    let all = try Authority.fetchAll(db, sql: "SELECT * FROM authority ORDER BY code")
    authorities = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
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

  /// Returns the names that are most like one that is not known, for a helpful message.
  package func namesLike(_ name: String) -> [String] {
    let start = AuthorityName.folded(name).prefix(3)
    return authorities.values.map(\.name).filter { AuthorityName.folded($0).hasPrefix(start) }
      .sorted()
  }
}
