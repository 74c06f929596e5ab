package import GRDB
import Store
package import Values

/// The day on which the register begins: that of the first file of Ofsted's in it.
///
/// What a council's own template says for the first time, without a day of its own, is taken to
/// have been so since the register began. What it says differently later holds from its own day.
package enum RegisterBeginning {
  /// Returns the day on which the register begins, or the day given where that is earlier.
  package static func day(notAfter day: Day, _ db: Database) throws -> Day {
    let first = try Day.fetchOne(db, sql: "SELECT min(asAt) FROM providerSnapshot")
    return first.map { min($0, day) } ?? day
  }
}
