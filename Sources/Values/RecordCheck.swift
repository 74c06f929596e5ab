/// A rule that records should keep: small, named, and runnable alone.
///
/// Each module has its own facts to look at and its own list of checks; the command line puts the
/// lists together.
package struct RecordCheck<Facts: Sendable>: Sendable {
  /// Whom something was found about, and what is wrong.
  package typealias Found = (subject: String, message: String)

  /// As people type it, as in `document-expired`.
  package let name: String
  /// What it finds, in a sentence.
  package let purpose: String
  package let severity: Finding.Severity
  private let search: @Sendable (Facts) -> [Found]

  package init(
    name: String, purpose: String, severity: Finding.Severity,
    search: @escaping @Sendable (Facts) -> [Found]
  ) {
    self.name = name
    self.purpose = purpose
    self.severity = severity
    self.search = search
  }

  /// Looks at the facts of a day.
  package func findings(in facts: Facts) -> [CheckFinding] {
    search(facts).map { found in
      CheckFinding(
        check: name, severity: severity, subject: found.subject, message: found.message)
    }
  }
}
