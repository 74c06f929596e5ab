import Geography
package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in the council's list of officers who visit: a list is whole, so who is not on it any more
/// visits no more from its day on.
package enum OfficerImport: FileImport {
  package static let kind = "officers"
  package static var buildsOnEarlier: Bool { true }

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let authorities = try AuthorityDirectory(db)
    let recording = try Recording(batch: batch, db)
    var (listed, left) = (0, 0)
    for file in files {
      let book = OfficerBook(on: file.asAt, recording)
      let officers = try (file.file.rows + file.file.faultyRows).compactMap { row -> Officer? in
        guard let officer = Officer(row, authorities, on: file.asAt, &log) else { return nil }
        if let later = try book.laterDay(of: officer.name, db) {
          log.error(at: row.place("officer"), Message.later(officer.name, later))
        }
        return officer
      }
      guard log.errorCount == 0 else { continue }
      for officer in officers { try book.keep(officer, db) }
      left += try book.end(but: officers.map(\.name), db)
      listed += officers.count
    }
    let gone = left == 0 ? "" : " \(left.counted("officer")) no longer on the list."
    return ImportSummary(text: "\(listed.counted("officer")) read.\(gone)")
  }
}

private enum Message {
  static func later(_ name: String, _ day: Day) -> String {
    """
    A list of \(day.inWords) was taken in already and says something of \(name). Take lists in by \
    their days, the earliest first.
    """
  }
}
