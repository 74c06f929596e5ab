package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in rate cards: what providers ask in the price bands of vehicles.
///
/// A rate without an end is ended by a later one; rates whose days overlap otherwise are refused.
package enum RateImport: FileImport {
  package static let kind = "rates"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var reading = RateReading()
    let recording = try Recording(batch: batch, db)
    for row in files.flatMap(\.file.faultyRows) { _ = try reading.rate(row, db, &log) }
    let rows = files.flatMap(\.file.rows)
    var read: [(row: ImportedRow, rate: Rate)] = []
    for row in rows {
      if let rate = try reading.rate(row, db, &log) { read.append((row, rate)) }
    }
    reportOverlaps(in: read, &log)
    let known = try RateQueries.all(db)
    for (row, rate) in read.sorted(by: { $0.rate.range.from < $1.rate.range.from }) {
      try keep(rate, row, known[rate.key] ?? [], recording, db, &log)
    }
    return ImportSummary(text: "\(rows.count.counted("rate")) read.")
  }

  private static func reportOverlaps(
    in read: [(row: ImportedRow, rate: Rate)], _ log: inout FindingLog
  ) {
    for (index, (row, rate)) in read.enumerated() {
      let earlier = read.prefix(index).first {
        $0.rate.key == rate.key && $0.rate.range.overlaps(rate.range)
      }
      if let earlier {
        log.error(
          at: row.place("from"),
          Message.overlap(earlier.rate.range, "line \(earlier.row.line) of the file"))
      }
    }
  }

  /// Stores a rate that is new; one without an end that it follows is ended.
  private static func keep(
    _ rate: Rate, _ row: ImportedRow, _ known: [Rate], _ recording: Recording, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    guard !known.contains(rate), log.errorCount == 0 || !known.isEmpty else { return }
    let touched = known.filter { $0.range.overlaps(rate.range) }
    if let same = touched.first(where: { $0.endsAs(rate) }), let until = rate.range.until {
      return try RateQueries.close(same, on: until, recording, db)
    }
    if let other = touched.first(where: { !$0.isFollowed(by: rate) }) {
      log.error(at: row.place("from"), Message.overlap(other.range, "the database"))
      return
    }
    guard log.errorCount == 0 else { return }
    for open in touched { try RateQueries.close(open, on: rate.range.from, recording, db) }
    try RateQueries.insert(rate, recording, db)
  }
}

extension Rate {
  /// Whether another rate says the same, and when it ends, which this one does not.
  fileprivate func endsAs(_ other: Rate) -> Bool {
    range.until == nil && range.from == other.range.from && weekly == other.weekly
  }

  /// Whether another rate may take the place of this one.
  fileprivate func isFollowed(by other: Rate) -> Bool {
    range.until == nil && range.from < other.range.from
  }
}

private enum Message {
  static func overlap(_ range: DayRange, _ source: String) -> String {
    """
    These days overlap the rate \(range.inWords) in \(source), for the same provider and band. End \
    one before the other begins.
    """
  }
}
