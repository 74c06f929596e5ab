import GRDB
import Values

/// The numbers under which the database knows the children of an import.
struct ChildNumbers {
  /// By the children's numbers in the import.
  private(set) var all: [Int] = []

  /// Finds the children by their pseudonyms, and adds those that are new.
  init(_ references: [PackedCode], _ key: PseudonymKey, _ db: Database) throws {
    var known = try ChildNumbers.known(db)
    let insertion = try db.makeStatement(
      sql: "INSERT INTO lookedAfterChild (number, reference) VALUES (?, ?)")
    var next = (known.values.max() ?? 0) + 1
    for reference in references {
      let pseudonym = key.pseudonym(of: reference.text)
      if let number = known[pseudonym] {
        all.append(number)
        continue
      }
      try insertion.execute(arguments: [next, pseudonym])
      known[pseudonym] = next
      all.append(next)
      next += 1
    }
  }

  private static func known(_ db: Database) throws -> [String: Int] {
    let rows = try Row.fetchCursor(db, sql: "SELECT reference, number FROM lookedAfterChild")
    var known: [String: Int] = [:]
    while let row = try rows.next() { known[row[0]] = row[1] }
    return known
  }
}
