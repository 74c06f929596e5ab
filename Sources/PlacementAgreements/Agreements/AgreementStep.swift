package import Values

/// A step of an agreement: what became of it on a day, and who saw to it.
package struct AgreementStep: Hashable, Sendable {
  package let number: Int
  package let status: AgreementStatus
  /// The day from which the status holds; of an end the first day that is no longer paid.
  package let day: Day
  /// Who signed, sent, gave notice or ended it.
  package let person: String
  /// A reason by its code, where the step has one.
  package let reason: String?
  package let documentReference: String?
  package let recordedBy: String
  /// The moment, as the database writes it.
  package let recordedAt: String
}
