import GRDB
import Importing
import Values

/// The agreements that are recorded, by the references that the rows of files name.
struct AgreementDirectory {
  private let entries: [String: Entry]

  struct Entry {
    let number: Int
    let from: Day
    /// The number of the vehicle that it was called off from.
    let vehicle: Int?
  }

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT reference, number, fromDay, vehicle FROM agreement")
    var entries: [String: Entry] = [:]
    while let row = try rows.next() {
      entries[row[0]] = Entry(number: row[1], from: row[2], vehicle: row[3])
    }
    self.entries = entries
  }

  /// Returns the agreement that a row names in the column `agreement`; one that is not there is added
  /// to the log.
  func agreement(of row: ImportedRow, _ log: inout FindingLog) -> Entry? {
    guard let reference = row.text("agreement") else { return nil }
    let entry = entries[reference]
    if entry == nil { log.error(at: row.place("agreement"), Message.none(reference)) }
    return entry
  }
}

private enum Message {
  static func none(_ reference: String) -> String {
    """
    '\(reference)' is no agreement that is recorded. 'caremarket import agreements' takes in the \
    list of agreements, which comes first.
    """
  }
}
