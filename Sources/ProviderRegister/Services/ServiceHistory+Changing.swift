import GRDB
import Store
import Values

extension ServiceHistory {
  /// Ends a record and adds what holds from a day.
  ///
  /// Throws `HistoryConflict` where the record reaches that day.
  mutating func change(
    _ record: ServiceRecord, to facts: ServiceRecord.Facts, from day: Day, _ db: Database
  ) throws {
    guard record.from < day else {
      throw HistoryConflict(subject: record.urn, day: day, recorded: record.from)
    }
    try replace(record, by: facts, from: day, db)
  }
}
