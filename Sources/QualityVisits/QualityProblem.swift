package import Values

/// Why a visit, an action or a concern cannot be recorded: everything that is wrong, at once.
package struct QualityProblem: UserFacingError {
  package let findings: [Finding]
  package let exitStatus: ExitStatus
  let subject: String

  /// Makes the error of a record, as in "V12", or of one that is not kept yet, as in "the visit".
  package init(_ subject: String, _ findings: [Finding], _ exitStatus: ExitStatus = .badInput) {
    self.subject = subject
    self.findings = findings
    self.exitStatus = exitStatus
  }

  /// Makes the error of one record from sentences that need no other place.
  package init(_ subject: String, _ sentences: [String], _ exitStatus: ExitStatus = .badInput) {
    self.init(
      subject, sentences.map { Finding(.error, at: Place(file: subject), $0) }, exitStatus)
  }

  package var description: String {
    "\(findings.count.counted("problem")) found with \(subject), so nothing was changed."
  }
}
