import GRDB
import Store
import Values

/// The episodes that the database has already, to be seen together with those of new returns.
enum StoredEpisodes {
  /// Returns every stored episode.
  ///
  /// What the repair rules work out anew is not read but worked out.
  static func all(_ db: Database) throws -> [EpisodeRecord] {
    let statement = try db.makeStatement(
      sql: """
        SELECT rowid, child, year, fromDay, returnedUntilDay, reasonBegan, legalStatus, need,
          placement, provider, returnedReasonEnded, reasonMoved, urn
        FROM careEpisode
        """)
    let columns = ColumnReading(statement)
    var records: [EpisodeRecord] = []
    try columns.forEachRow(db) {
      if let record = record(columns) { records.append(record) }
    }
    return records
  }

  private static func record(_ columns: ColumnReading) -> EpisodeRecord? {
    guard let from = columns.day(3) else { return nil }
    var record = EpisodeRecord(
      child: Int32(columns.number(1)), place: .stored, from: from,
      returnedUntil: columns.day(4))
    record.row = Int64(columns.number(0))
    record.year = FinancialYear(startYear: columns.number(2) - 1)
    record.reasonBegan = columns.code(5)
    record.legalStatus = columns.code(6)
    record.need = columns.code(7)
    record.placement = columns.code(8)
    record.provider = columns.code(9)
    record.returnedReasonEnded = columns.code(10)
    record.reasonMoved = columns.code(11)
    record.urn = columns.code(12)
    return record
  }
}
