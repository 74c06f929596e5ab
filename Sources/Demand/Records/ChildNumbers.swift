import GRDB
import Values

/// The numbers under which the database knows the children of an import.
struct ChildNumbers {
  /// By the children's numbers in the import.
  private(set) var all: [Int] = []

  /// Finds the children by their pseudonyms, and adds those that are new.
  init(_ references: [PackedCode], _ key: PseudonymKey, _ db: Database) throws {
    var known = try ChildNumbers.known(db)
    let last = known.values.max() ?? 0
    var new: [String] = []
    for pseudonym in references.concurrentMap({ key.pseudonym(of: $0.text) }) {
      if known[pseudonym] == nil {
        new.append(pseudonym)
        known[pseudonym] = last + new.count
      }
      all.append(known[pseudonym] ?? 0)
    }
    try ChildNumbers.insertion.insert(rows: new.count, db) { row, bound in
      bound.bind(last + row + 1)
      bound.bind(new[row])
    }
  }

  private static let insertion = BulkInsertion(
    table: "lookedAfterChild", columns: ["number", "reference"])

  private static func known(_ db: Database) throws -> [String: Int] {
    let rows = try Row.fetchCursor(db, sql: "SELECT reference, number FROM lookedAfterChild")
    var known: [String: Int] = [:]
    while let row = try rows.next() { known[row[0]] = row[1] }
    return known
  }
}
