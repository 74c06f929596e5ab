package import GRDB
import Store
package import Values

/// How far an agreement has come by a day, as its steps say.
package struct AgreementState: Hashable, Sendable {
  /// The status of the step that holds on the day; a step of a later day does not yet.
  package private(set) var status = AgreementStatus.draft
  package private(set) var signedByProvider: Day?
  package private(set) var signedByAuthority: Day?
  /// The first day that is no longer paid, whether it has come or not; `nil` while there is no end.
  package private(set) var end: Day?

  package init() {}

  /// Takes the next step, in the order in which they were recorded.
  package mutating func take(_ status: AgreementStatus, _ day: Day, asAt: Day) {
    // Of several that end it, the one recorded last counts.
    if status.isEnd { end = day }
    guard day <= asAt else { return }
    self.status = status
    if status == .signedByProvider { signedByProvider = day }
    if status == .signedByAuthority { signedByAuthority = day }
  }

  /// Whether the placement goes on after a day.
  package func goesOn(after day: Day) -> Bool { end.map { $0 > day } ?? true }
}

extension AgreementQueries {
  /// Returns how far every agreement has come by a day, by its number.
  package static func states(asAt day: Day, _ db: Database) throws -> [Int: AgreementState] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT agreement, status, day FROM agreementStep ORDER BY agreement, number")
    var states: [Int: AgreementState] = [:]
    while let row = try rows.next() {
      states[row[0], default: AgreementState()].take(try row.code(1), row[2], asAt: day)
    }
    return states
  }
}
