import GRDB
import ProviderRegister
import Store

/// The rows of a table of what agreements cost, by their numbers: those that came with a raise are the ones
/// after one number through another.
struct NumberedRows {
  enum Table: String {
    case feeLines = "feeLine"
    case claims = "discountClaim"
  }

  private let table: Table

  init(_ table: Table) {
    self.table = table
  }

  /// Returns the number of the row that was added last.
  func last(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM \(table.rawValue)") ?? 0
  }

  /// Lets the rows count no longer.
  func takeBack(
    after first: Int, through last: Int, _ recording: Recording, _ db: Database
  ) throws {
    try ChangeRecording.supersede(
      in: table.rawValue, where: "number > :first AND number <= :last", at: recording.at,
      db, ["first": first, "last": last])
  }

  /// Returns the references of the agreements of which one of the rows no longer counts.
  func changed(after first: Int, through last: Int, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT agreement.reference FROM \(table.rawValue) AS part
        JOIN agreement ON agreement.number = part.agreement
        WHERE part.number > :first AND part.number <= :last AND part.supersededAt IS NOT NULL
        ORDER BY agreement.reference
        """,
      arguments: ["first": first, "last": last])
  }
}
