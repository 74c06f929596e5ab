import GRDB
import ProviderRegister
import Store
package import Values

/// The hours of support of a week, planned and given.
package struct SupportHours: Hashable, Sendable {
  /// The Monday.
  package let weekFrom: Day
  /// Hundredths of an hour.
  package let planned: Int
  package let given: Int

  package init(weekFrom: Day, planned: Int, given: Int) {
    self.weekFrom = weekFrom
    self.planned = planned
    self.given = given
  }
}

extension SupportHours {
  /// Returns the weeks of an agreement, the earliest first.
  static func all(of agreement: Int, _ db: Database) throws -> [SupportHours] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM supportHours WHERE agreement = ? ORDER BY weekFrom",
      arguments: [agreement]
    ).map { SupportHours(weekFrom: $0["weekFrom"], planned: $0["planned"], given: $0["given"]) }
  }

  func insert(of agreement: Int, _ recording: Recording, _ db: Database) throws {
    try db.insert(
      into: "supportHours",
      [
        ("agreement", agreement), ("weekFrom", weekFrom), ("planned", planned),
        ("given", given), ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}
