import GRDB
import ProviderRegister
import Store
package import Values

/// A change to what an agreement says, from a day on.
package struct AgreementVariation: Hashable, Sendable {
  package let day: Day
  /// By its code in `Contracts/Agreements/variation-reasons.yaml`.
  package let reason: String
  package let decisionReference: String?
  package let recordedBy: String
}

extension AgreementVariation {
  /// Returns the variations of an agreement, in the order in which they were recorded.
  static func all(of agreement: Int, _ db: Database) throws -> [AgreementVariation] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM agreementVariation WHERE agreement = ? ORDER BY number",
      arguments: [agreement]
    ).map {
      AgreementVariation(
        day: $0["day"], reason: $0["reason"], decisionReference: $0["decisionReference"],
        recordedBy: $0["recordedBy"])
    }
  }

  /// Adds the variation and returns its number.
  func insert(of agreement: Int, _ recording: Recording, _ db: Database) throws -> Int {
    try db.insert(
      into: "agreementVariation",
      [
        ("agreement", agreement), ("day", day), ("reason", reason),
        ("decisionReference", decisionReference), ("recordedBy", recording.user),
        ("recordedAt", recording.at),
      ])
    return Int(db.lastInsertedRowID)
  }
}
