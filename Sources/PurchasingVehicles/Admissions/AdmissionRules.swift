/// Which step may follow which status, and what it leads to.
package enum AdmissionRules {
  /// Returns the status that a step leads to, or `nil` where it cannot follow.
  ///
  /// Lifting leads back to what was before the suspension or bar. A group or a lot can be suspended
  /// without an admission of its own, because what is below it has one; anybody can be barred, so
  /// that they are not admitted later.
  package static func status(
    after status: AdmissionStatus, _ step: AdmissionStep,
    beforeRestriction earlier: AdmissionStatus,
    isUmbrella: Bool
  ) -> AdmissionStatus? {
    switch (status, step) {
    case (.open, .apply), (.rejected, .apply), (.withdrawn, .apply), (.expired, .apply): .applied
    case (.applied, .evaluate), (.accredited, .evaluate): status
    case (.applied, .accredit): .accredited
    case (.applied, .reject): .rejected
    case (.accredited, .suspend): .suspended
    case (.open, .suspend) where isUmbrella: .suspended
    case (.suspended, .lift), (.barred, .lift): earlier
    case (.open, .bar), (.applied, .bar), (.accredited, .bar), (.suspended, .bar),
      (.withdrawn, .bar), (.rejected, .bar), (.expired, .bar):
      .barred
    case (.applied, .withdraw), (.accredited, .withdraw), (.suspended, .withdraw): .withdrawn
    default: nil
    }
  }

  /// Returns the steps that may follow a status, for a message.
  package static func steps(after status: AdmissionStatus, isUmbrella: Bool) -> [AdmissionStep] {
    AdmissionStep.allCases.filter {
      AdmissionRules.status(
        after: status, $0, beforeRestriction: .open, isUmbrella: isUmbrella) != nil
    }
  }
}
