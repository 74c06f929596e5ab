package import GRDB
package import ImportRuns
package import Importing
import PlacementAgreements
package import Store
import Values

/// Takes in what the council's own foster carers are paid a week for each child.
///
/// A row with the carer, child and first day of one that is known takes its place.
package enum CarerAllowanceImport: FileImport {
  package static let kind = "carer-allowances"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let children = try AgreementQueries.children(db).values.map { ($0.reference, $0.number) }
    let known = Dictionary(children) { first, _ in first }
    let rows = files.flatMap(\.file.rows)
    var kept = KeptAllowances(try CarerAllowance.all(db))
    for row in rows {
      guard let allowance = allowance(row, known, &log) else { continue }
      kept.add(allowance, row.line)
    }
    kept.findOverlaps(rows, &log)
    if log.errorCount == 0 { for allowance in kept.added { try allowance.keep(db) } }
    return ImportSummary(text: "\(rows.count.counted("allowance")) of foster carers read.")
  }

  private static func allowance(
    _ row: ImportedRow, _ children: [String: Int], _ log: inout FindingLog
  ) -> CarerAllowance? {
    let (range, weekly) = (row.days(&log), row.money("weekly", &log))
    guard let carer = row.text("carer"), let child = row.text("child") else { return nil }
    guard let number = children[child] else {
      log.error(at: row.place("child"), Message.unknown(child))
      return nil
    }
    guard let range, let weekly else { return nil }
    return CarerAllowance(carer: carer, child: number, range: range, weekly: weekly)
  }
}

private enum Message {
  static func unknown(_ child: String) -> String {
    """
    No agreement is about '\(child)', so nobody knows the child's age. 'caremarket import agreements' \
    takes in the list of agreements, which comes first.
    """
  }
}
