package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Keeps the lines of invoices, so that none is paid twice.
package enum InvoiceImport: FileImport {
  package static let kind = "invoices"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var reading = try InvoiceReading(db)
    for row in files.flatMap(\.file.faultyRows) { _ = reading.line(row, &log) }
    let known = try InvoiceLineQueries.all(db)
    let rows = files.flatMap(\.file.rows)
    for row in rows {
      guard let line = reading.line(row, &log) else { continue }
      guard let before = known.first(where: line.isSameLine) else {
        try InvoiceLineQueries.insert(line, batch: batch, db)
        continue
      }
      if !before.says(line) { log.error(at: row.place("invoice"), Message.otherwise(line)) }
    }
    return ImportSummary(text: "\(rows.count.counted("line")) read.")
  }
}

extension InvoiceLine {
  /// Whether another line charges the same for the same.
  fileprivate func says(_ other: InvoiceLine) -> Bool {
    agreement == other.agreement && reference == other.reference && fee == other.fee
      && from == other.from && until == other.until && amount == other.amount
  }
}

private enum Message {
  static func otherwise(_ line: InvoiceLine) -> String {
    """
    Line \(line.line) of invoice '\(line.invoice)' is kept already, and this says otherwise. Take the \
    earlier file back with 'caremarket import undo', or give the line its own number.
    """
  }
}
