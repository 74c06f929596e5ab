package import Values

/// What a person says changes about an agreement from a day on.
package struct VariationFacts: Sendable {
  package let day: Day
  /// By its code in `Contracts/Agreements/variation-reasons.yaml`.
  package let reason: String
  package let decisionReference: String?
  /// Lines that are paid from the day on, each in the place of the one of its kind and position.
  package var fees: [GivenFee] = []
  package var endedFees: [FeeLineName] = []
  package var plannedEnd: Day?
  /// Whether no end is planned any more.
  package var hasNoPlannedEnd = false
  package var noticeDays: Int?
  package var reviewMonths: Int?
  /// By its code, which is known to be right.
  package var legalStatus: String?
  package var budgetCode: String?
  package var claims: [String] = []
  package var endedClaims: [String] = []

  package init(day: Day, reason: String, decisionReference: String?) {
    self.day = day
    self.reason = reason
    self.decisionReference = decisionReference
  }

  var changesTerms: Bool {
    plannedEnd != nil || hasNoPlannedEnd || noticeDays != nil || reviewMonths != nil
      || legalStatus != nil || budgetCode != nil
  }

  var changesClaims: Bool { !claims.isEmpty || !endedClaims.isEmpty }
  var changesFees: Bool { !fees.isEmpty || !endedFees.isEmpty }
}

/// Which line of a fee is meant: `transport`, or `staffing,line=2`.
package struct FeeLineName: Hashable, Sendable {
  package let kind: String
  package let position: Int

  /// Reads a name as it stands on a command line, or returns `nil` where it is none.
  package init?(_ text: String) {
    guard let match = text.wholeMatch(of: /([A-Za-z]+)(,line=([1-9][0-9]?))?/) else { return nil }
    kind = String(match.1)
    position = match.3.flatMap { Int($0) } ?? 1
  }
}
