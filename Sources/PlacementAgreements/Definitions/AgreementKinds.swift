/// The kinds of agreement, from `Contracts/Agreements/agreement-kinds.yaml`.
package struct AgreementKinds: Sendable {
  /// A kind of document: its code and what it is called.
  package struct Part: Hashable, Sendable {
    package let code: String
    package let title: String
  }

  /// A schedule of the document that is signed.
  package struct Schedule: Hashable, Sendable {
    package let code: String
    package let title: String
    /// What stands in it above what the record holds.
    package let clauses: [String]
  }

  /// The documents that an agreement may have, by reference.
  package let documents: [Part]
  package let schedules: [Schedule]
  private let terms: [AgreementKind: KindTerms]

  init(documents: [Part], schedules: [Schedule], terms: [AgreementKind: KindTerms]) {
    self.documents = documents
    self.schedules = schedules
    self.terms = terms
  }

  /// Returns what is asked of agreements of a kind.
  package subscript(kind: AgreementKind) -> KindTerms {
    // The file is refused where a kind is missing.
    guard let found = terms[kind] else { preconditionFailure("a kind of agreement has no terms") }
    return found
  }
}
