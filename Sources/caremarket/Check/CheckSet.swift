import GRDB
import Values

/// The checks of one module, with the reading of the facts that they look at.
struct CheckSet: Sendable {
  /// A check, whatever it looks at.
  struct Entry: Sendable {
    let name: String
    let purpose: String
  }

  typealias Search = @Sendable (_ names: [String], Day, Database) throws -> [CheckFinding]

  let entries: [Entry]
  /// Whether a command of their own lists them.
  let areListedElsewhere: Bool
  /// Runs those of the checks that are named; there is one at least.
  let search: Search
}

extension CheckSet {
  /// Makes a set of checks that look at the same facts, which are read once for all of them.
  init<Facts>(
    _ checks: [RecordCheck<Facts>],
    reading facts: @escaping @Sendable (Day, Database) throws -> Facts
  ) {
    entries = checks.map { Entry(name: $0.name, purpose: $0.purpose) }
    areListedElsewhere = false
    search = { names, day, db in
      let facts = try facts(day, db)
      return checks.filter { names.contains($0.name) }.flatMap { $0.findings(in: facts) }
    }
  }
}
