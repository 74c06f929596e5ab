package import GRDB
package import ProviderRegister
import Store
import Values

/// The closing of many fee lines at once, and the adding of what is paid in their place.
///
/// It is done for all lines together, because a council's uplift changes a hundred thousand of them.
package enum FeeRaising {
  /// Closes each line the day before its raise, and adds it at the other amount.
  ///
  /// The query tells the number of each line, the first day of its raise, and the pence a week from then on.
  package static func raise(_ lines: SQL, _ recording: Recording, _ db: Database) throws {
    let chosen = try choose(lines, db)
    try ChangeRecording.supersede(
      in: FeeLine.table, where: "number IN (SELECT line FROM chosenLine)", at: recording.at, db)
    try FeeLine.overlap.holding(afterAdding: chosen, db) {
      try copy(
        Copied(until: "chosenLine.fromDay"), where: "feeLine.fromDay < chosenLine.fromDay",
        recording, db)
      try copy(
        Copied(
          from: "max(feeLine.fromDay, chosenLine.fromDay)", pence: "chosenLine.pence",
          cause: "'uplift'", variation: "NULL"),
        where: "TRUE", recording, db)
    }
  }

  /// Adds lines that no longer count once more as they were; the query is that of their raise.
  package static func restore(_ lines: SQL, _ recording: Recording, _ db: Database) throws {
    try FeeLine.overlap.holding(afterAdding: choose(lines, db), db) {
      try copy(Copied(), where: "TRUE", recording, db)
    }
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
  /// Names the lines that are meant in a table of this connection alone; returns how many they are.
  private static func choose(_ lines: SQL, _ db: Database) throws -> Int {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS chosenLine (
          line INTEGER PRIMARY KEY, fromDay TEXT NOT NULL, pence INTEGER NOT NULL) STRICT;
        DELETE FROM chosenLine;
        """)
    try db.execute(literal: "INSERT INTO chosenLine (line, fromDay, pence) \(lines)")
    return db.changesCount
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
    try ChangeRecording.adding(to: FeeLine.table, db) {
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
}
