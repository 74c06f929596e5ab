package import GRDB
package import ProviderRegister
import Store
import Values

/// The closing of many fee lines at once, and the adding of what is paid in their place.
///
/// It is done for all lines together, because a council's uplift changes a hundred thousand of them.
package enum FeeRaising {
  /// Closes each line the day before its raise, and adds it at the other amount.
  package static func raise(
    _ raises: [FeeRaise], _ recording: Recording, _ db: Database
  ) throws {
    try fill(raises.map { ($0.line, $0.from.description, $0.amount.pence) }, db)
    try db.execute(
      sql: """
        UPDATE feeLine SET supersededAt = :at
        WHERE number IN (SELECT line FROM chosenLine) AND supersededAt IS NULL
        """,
      arguments: ["at": recording.at])
    try copy(
      Copied(until: "chosenLine.fromDay"), where: "feeLine.fromDay < chosenLine.fromDay", recording,
      db)
    try copy(
      Copied(
        from: "max(feeLine.fromDay, chosenLine.fromDay)", pence: "chosenLine.pence",
        cause: "'uplift'", variation: "NULL"),
      where: "TRUE", recording, db)
  }

  /// Adds lines that no longer count once more as they were.
  package static func restore(_ lines: [Int], _ recording: Recording, _ db: Database) throws {
    try fill(lines.map { ($0, "", 0) }, db)
    try copy(Copied(), where: "TRUE", recording, db)
  }

  /// Takes back the lines numbered after one through another.
  package static func takeBack(
    after first: Int, through last: Int, _ recording: Recording, _ db: Database
  ) throws {
    try NumberedRows(.feeLines).takeBack(after: first, through: last, recording, db)
  }

  /// Returns the references of the agreements of which a line numbered after one through another no
  /// longer counts.
  package static func changed(
    after first: Int, through last: Int, _ db: Database
  ) throws -> [String] {
    try NumberedRows(.feeLines).changed(after: first, through: last, db)
  }

  /// Returns the number of the line that was added last.
  package static func last(_ db: Database) throws -> Int { try NumberedRows(.feeLines).last(db) }
}

extension FeeRaising {
  /// Names the lines that are meant in a table of this connection alone.
  private static func fill(_ lines: [(Int, String, Int64)], _ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS chosenLine (
          line INTEGER PRIMARY KEY, fromDay TEXT NOT NULL, pence INTEGER NOT NULL) STRICT;
        DELETE FROM chosenLine;
        """)
    var batch = InsertionBatch(Insertion(into: "chosenLine", ["line", "fromDay", "pence"]))
    for (line, day, pence) in lines { try batch.add([line, day, pence], db) }
    try batch.flush(db)
  }

  /// What a copy of a line has in its columns, as expressions of SQL.
  private struct Copied {
    var from = "feeLine.fromDay"
    var until = "untilDay"
    var pence = "feeLine.pence"
    var cause = "cause"
    var variation = "variation"
  }

  /// Adds a copy of each chosen line of which a condition holds.
  private static func copy(
    _ copied: Copied, where condition: String, _ recording: Recording, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO feeLine (agreement, kind, position, fromDay, untilDay, per, pence, hours, ratio,
          cause, variation, recordedBy, recordedAt)
        SELECT agreement, kind, position, \(copied.from), \(copied.until), per, \(copied.pence),
          hours, ratio, \(copied.cause), \(copied.variation), :user, :at
        FROM chosenLine JOIN feeLine ON feeLine.number = chosenLine.line
        WHERE \(condition) ORDER BY feeLine.number
        """,
      arguments: ["user": recording.user, "at": recording.at])
  }
}
