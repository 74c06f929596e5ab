package import Values

/// A step that somebody wants to take with an admission.
package struct AdmissionRequest: Sendable {
  package let step: AdmissionStep
  package let subject: AdmissionSubject
  /// The first day on which what it leads to holds.
  package let day: Day
  package let decidedBy: String
  /// Who else agreed; needed to suspend, lift and bar.
  package var approvedBy: String?
  /// A code of `Contracts/Vehicles/Codes/admission-reasons.yaml`.
  package var reason: String?
  package var decisionReference: String?
  package var reviewDay: Day?
  /// The first day on which an accreditation no longer holds, where it has an end of its own.
  package var until: Day?
  package var scores: [EvaluationScore] = []

  package init(_ step: AdmissionStep, of subject: AdmissionSubject, on day: Day, by name: String) {
    self.step = step
    self.subject = subject
    self.day = day
    decidedBy = name
  }
}
