import GRDB
import ProviderRegister
import Store
package import Values

/// A document of an agreement, by where the council keeps it: nothing of what it says is kept here.
package struct AgreementDocument: Hashable, Sendable {
  /// By its code in `Contracts/Agreements/agreement-kinds.yaml`.
  package let kind: String
  package let reference: String
  package let day: Day

  package init(kind: String, reference: String, day: Day) {
    self.kind = kind
    self.reference = reference
    self.day = day
  }
}

extension AgreementDocument {
  /// Returns the documents of an agreement, the earliest first.
  static func all(of agreement: Int, _ db: Database) throws -> [AgreementDocument] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM agreementDocument WHERE agreement = ? ORDER BY day, number",
      arguments: [agreement]
    ).map { AgreementDocument(kind: $0["kind"], reference: $0["reference"], day: $0["day"]) }
  }

  func insert(of agreement: Int, _ recording: Recording, _ db: Database) throws {
    try db.insert(
      into: "agreementDocument",
      [
        ("agreement", agreement), ("kind", kind), ("reference", reference), ("day", day),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}
