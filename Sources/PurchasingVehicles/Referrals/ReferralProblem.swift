package import Values

/// Why a step of a referral cannot be taken: everything that is wrong, at once.
package struct ReferralProblem: UserFacingError {
  package let findings: [Finding]
  package let exitStatus: ExitStatus
  let subject: String

  /// Makes the error of a referral or offer, as in "R12", or of one that is not kept yet.
  init(_ subject: String, _ sentences: [String], _ exitStatus: ExitStatus = .badInput) {
    self.subject = subject
    self.exitStatus = exitStatus
    findings = sentences.map { Finding(.error, at: Place(file: subject), $0) }
  }

  package var description: String {
    "\(findings.count.counted("problem")) found with \(subject), so nothing was changed."
  }
}
