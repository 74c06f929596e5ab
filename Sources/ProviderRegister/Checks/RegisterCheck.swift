import Values

/// A rule that the register should keep: small, named, and runnable alone.
package struct RegisterCheck: Sendable {
  /// As people type it, as in `document-expired`.
  package let name: String
  /// What it finds, in a sentence.
  package let purpose: String
  let severity: Finding.Severity
  /// Returns whom it is about and what is wrong, for each thing found.
  let search: @Sendable (RegisterFacts) -> [(subject: String, message: String)]

  /// Looks at the facts of a day.
  package func findings(in facts: RegisterFacts) -> [CheckFinding] {
    search(facts).map { found in
      CheckFinding(
        check: name, severity: severity, subject: found.subject, message: found.message)
    }
  }
}

extension RegisterCheck {
  /// Every check, in the order of their names.
  package static let all: [RegisterCheck] = [
    .centreUnknown, .documentExpired, .documentExpiring, .documentMissing, .inHouseNotMarked,
    .judgementWithoutDecision, .noSinglePointOfContact, .ownersAlike, .placesUnknown,
    .registrationSuspended, .reviewOverdue, .serviceWithoutOwner,
  ]
}
