/// Something that a check found in the records: about whom, how grave, and what to do.
package struct CheckFinding: Sendable, Hashable {
  /// The name of the check that found it.
  package let check: String
  package let severity: Finding.Severity
  /// What it is about, as people name it, such as a provider, a service or an agreement; empty where
  /// it is about the records as a whole.
  package let subject: String
  /// What is wrong, then what to do.
  package let message: String

  package init(check: String, severity: Finding.Severity, subject: String, message: String) {
    self.check = check
    self.severity = severity
    self.subject = subject
    self.message = message
  }
}
