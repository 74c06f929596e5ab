package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in the council's list of placements that it bought.
package enum CallOffImport: FileImport {
  package static let kind = "call-offs"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let reading = try CallOffReading(db)
    let recording = try Recording(batch: batch, db)
    var known = try CallOffQueries.byReference(db)
    for row in files.flatMap(\.file.faultyRows) { _ = try reading.callOff(row, db, &log) }
    let rows = files.flatMap(\.file.rows)
    for row in rows {
      guard let read = try reading.callOff(row, db, &log) else { continue }
      try keep(read, row, &known, recording, db, &log)
    }
    return ImportSummary(text: "\(rows.count.counted("placement")) read.")
  }

  /// Stores a placement that is new, or the end of one that had none.
  private static func keep(
    _ read: CallOff, _ row: ImportedRow, _ known: inout [String: CallOff],
    _ recording: Recording, _ db: Database, _ log: inout FindingLog
  ) throws {
    defer { known[read.reference] = read }
    guard let before = known[read.reference] else { return try read.insert(recording, db) }
    guard before != read else { return }
    if before.endedOn == nil, before.ended(on: read.endedOn) == read {
      try read.recordEnd(db)
    } else {
      log.error(at: row.place("reference"), Message.otherwise(read.reference))
    }
  }
}

private enum Message {
  static func otherwise(_ reference: String) -> String {
    """
    '\(reference)' is recorded already, and this says otherwise of it. Only an end may be added. Take \
    the earlier import back with 'caremarket import undo', or give this placement its own reference.
    """
  }
}
