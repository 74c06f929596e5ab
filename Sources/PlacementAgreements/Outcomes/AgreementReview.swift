import GRDB
import ProviderRegister
import Store
package import Values

/// A look at an agreement: whether it is still right for the child, and worth its price.
package struct AgreementReview: Hashable, Sendable {
  package enum Outcome: String, CaseIterable, Sendable {
    /// It goes on as it is.
    case `continue`
    /// It is to be varied.
    case vary
    /// The child is to move to less intensive support.
    case stepDown
    /// It is to end.
    case end
  }

  package let day: Day
  package let outcome: Outcome
  package let recordedBy: String

  package init(day: Day, outcome: Outcome, recordedBy: String) {
    self.day = day
    self.outcome = outcome
    self.recordedBy = recordedBy
  }
}

extension AgreementReview {
  /// Returns the reviews of an agreement, the earliest first.
  static func all(of agreement: Int, _ db: Database) throws -> [AgreementReview] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM agreementReview WHERE agreement = ? ORDER BY day",
      arguments: [agreement]
    ).map { row in
      AgreementReview(
        day: row["day"], outcome: try row.code("outcome"), recordedBy: row["recordedBy"])
    }
  }

  func insert(of agreement: Int, _ recording: Recording, _ db: Database) throws {
    try db.insert(
      into: "agreementReview",
      [
        ("agreement", agreement), ("day", day), ("outcome", outcome.rawValue),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}
