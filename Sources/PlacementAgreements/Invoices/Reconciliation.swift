package import GRDB
package import Importing
import ProviderRegister
package import Values

/// A file of invoices held, line by line, against what is agreed and what was charged before.
package struct Reconciliation: Sendable {
  /// In the order of the file.
  package let lines: [CheckedInvoiceLine]

  /// The lines with which something is wrong.
  package var faulty: [CheckedInvoiceLine] { lines.filter { !$0.faults.isEmpty } }
}

extension Reconciliation {
  /// Checks what could be read of a file, and adds its mistakes to the log.
  ///
  /// When agreements end is taken as it is known on a day.
  package init(
    of file: ImportedFile?, asAt day: Day, _ terms: InvoiceTerms, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    var reading = try InvoiceReading(db)
    for row in file?.faultyRows ?? [] { _ = reading.line(row, &log) }
    var placed: [(line: InvoiceLine, place: Place)] = []
    for row in file?.rows ?? [] {
      if let line = reading.line(row, &log) { placed.append((line, row.place)) }
    }
    let kept = try InvoiceLineQueries.all(db).filter { kept in
      !placed.contains { $0.line.isSameLine(as: kept) }
    }
    var checks = InvoiceChecks(
      try InvoicedAgreement.all(asAt: day, db), terms, invoices: kept + placed.map(\.line))
    for line in kept { checks.note(line) }
    lines = placed.map { checks.checked($0.line, $0.place) }
  }
}
