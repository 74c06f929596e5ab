import GRDB
import ImportRuns
import Importing
import Store
import Values

/// The day on which a service left the register, and how.
struct LeavingDay {
  let urn: String
  let day: Day
  let reason: String

  init?(_ row: ImportedRow) {
    let ways = [("cancelled", "cancelledOn"), ("resigned", "resignedOn"), ("closed", "closedOn")]
    let found = ways.compactMap { way in row.day(way.1).map { (way.0, $0) } }
    guard row.flag("leaver") == true, let urn = row.text("urn"), let first = found.first else {
      return nil
    }
    self.urn = urn
    reason = first.0
    day = row.day("closedOn") ?? first.1
  }

  /// Makes the end of the service's last record exact, and returns how many records that changed.
  ///
  /// A day on which a yearly file still listed the service is not contradicted.
  func apply(_ db: Database) throws -> Int {
    try db.cachedStatement(
      sql: """
        UPDATE serviceRecord SET untilDay = :day, endReason = :reason
        WHERE urn = :urn AND fromDay < :day
          AND (untilDay IS NULL OR (untilDay >= :day AND endReason = :notListed))
          AND NOT EXISTS (
            SELECT 1 FROM providerSnapshot
            WHERE asAt >= :day AND asAt >= serviceRecord.fromDay
              AND (serviceRecord.untilDay IS NULL OR asAt < serviceRecord.untilDay))
        """
    ).execute(arguments: [
      "day": day, "reason": reason, "urn": urn, "notListed": ServiceHistory.notListed,
    ])
    return db.changesCount
  }
}
