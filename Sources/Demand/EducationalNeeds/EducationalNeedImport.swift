package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in who has special educational needs, under the pseudonyms that the children's returns have.
///
/// A row of a child and first day that are known takes its place.
package struct EducationalNeedImport {
  package static let kind = "special-educational-needs"

  private let key: PseudonymKey

  /// Makes the import by the key with which children's references are hashed.
  package init(_ key: PseudonymKey) {
    self.key = key
  }

  /// Stores the rows of the files, within a transaction, and says what that changed.
  ///
  /// What a person has to put right is added to the log as errors. Throws `WrongKey` where the children
  /// of the database were hashed by another key.
  package func store(
    _ files: [DatedFile], _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    try key.choose(db)
    var read: [(row: ImportedRow, need: Line)] = []
    for row in files.flatMap(\.file.rows) {
      if let need = line(row, &log) { read.append((row, need)) }
    }
    for (_, need) in read { try need.store(db) }
    for (row, need) in read where try need.overlapsAnother(db) {
      log.error(at: row.place("from"), Message.overlap)
    }
    let known = try read.count { try $0.need.isOfReturn(db) }
    return ImportSummary(
      text: """
        \(read.count.counted("plan or time of support", "plans and times of support")) read, \
        \(known.withThousands) of children of the returns.
        """)
  }

  private func line(_ row: ImportedRow, _ log: inout FindingLog) -> Line? {
    guard let reference = row.text("child"), let provision = row.text("provision"),
      let from = row.day("from")
    else { return nil }
    guard let packed = PackedCode(reference) else {
      log.error(at: row.place("child"), Message.tooLong)
      return nil
    }
    let until = row.day("through").map { $0.adding(days: 1) }
    if let until, until <= from {
      log.error(at: row.place("through"), Message.order)
      return nil
    }
    return Line(
      child: key.pseudonym(of: packed.text), from: from, until: until, provision: provision,
      type: row.text("type"))
  }
}

/// A row as it is stored.
private struct Line {
  let child: String
  let from: Day
  let until: Day?
  let provision: String
  let type: String?

  func store(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO educationalNeed (child, fromDay, untilDay, provision, type)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET untilDay = excluded.untilDay, provision = excluded.provision,
          type = excluded.type
        """, arguments: [child, from, until, provision, type])
  }

  /// Whether the one before it in the list of the child has not ended when it begins.
  func overlapsAnother(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM educationalNeed
          WHERE child = ? AND fromDay < ? AND (untilDay IS NULL OR untilDay > ?))
        """, arguments: [child, from, from]) ?? false
  }

  func isOfReturn(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM lookedAfterChild WHERE reference = ?)",
      arguments: [child]) ?? false
  }
}

private enum Message {
  static let tooLong = """
    A child's reference has at most 16 letters and digits. Give the one of the children's return.
    """
  static let order = "The plan or support ends before it begins. Correct one of the days."
  static let overlap = """
    The child's plan or support before this one has not ended by then. Give its last day: support ends \
    when a plan begins.
    """
}
