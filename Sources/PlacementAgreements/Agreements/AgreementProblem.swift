package import Values

/// Why something cannot be done with an agreement: everything that is wrong, at once.
package struct AgreementProblem: UserFacingError {
  package let findings: [Finding]
  package let exitStatus: ExitStatus
  private let subject: String

  /// Makes the error of an agreement, as in "WM-0012", or of one that is not kept yet.
  package init(_ subject: String, _ sentences: [String], _ exitStatus: ExitStatus = .badInput) {
    self.subject = subject
    self.exitStatus = exitStatus
    findings = sentences.map { Finding(.error, at: Place(file: subject), $0) }
  }

  package var description: String {
    "\(findings.count.counted("problem")) found with \(subject), so nothing was changed."
  }
}
