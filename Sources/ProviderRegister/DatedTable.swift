import GRDB
import Store
import Values

/// A table whose rows follow one another in time, at most one of a key in force on any day.
///
/// History is closed and added, never edited: what is recorded from a day ends what was in force and
/// must come after everything that is recorded already.
struct DatedTable {
  let name: String
  /// The column that says whose history it is.
  let key: String
  /// What the rows are about, as a message says it, as in "the group of Larkenby Care Ltd".
  let subject: String

  /// Ends what is in force, so that something else can begin on the day.
  ///
  /// Throws `HistoryConflict` where something is recorded from that day or a later one.
  func close(_ value: some DatabaseValueConvertible, on day: Day, _ db: Database) throws {
    let latest = try Row.fetchOne(
      db,
      sql: "SELECT fromDay, untilDay FROM \(name) WHERE \(key) = ? ORDER BY fromDay DESC LIMIT 1",
      arguments: [value])
    guard let latest else { return }
    let (from, until): (Day, Day?) = (latest["fromDay"], latest["untilDay"])
    guard from < day, until.map({ $0 <= day }) ?? true else {
      throw HistoryConflict(subject: subject, day: day, recorded: until?.adding(days: -1) ?? from)
    }
    guard until == nil else { return }
    try db.execute(
      sql: "UPDATE \(name) SET untilDay = ? WHERE \(key) = ? AND fromDay = ?",
      arguments: [day, value, from])
  }

  /// Whether anything is recorded.
  func isEmpty(_ value: some DatabaseValueConvertible, _ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM \(name) WHERE \(key) = ?", arguments: [value]) == nil
  }
}
