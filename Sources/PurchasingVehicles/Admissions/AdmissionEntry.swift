package import Values

/// One step of an admission as it was taken: when, to what status, why and by whom.
package struct AdmissionEntry: Hashable, Sendable {
  package let step: AdmissionStep
  package let status: AdmissionStatus
  /// The first day on which the status holds.
  package let day: Day
  /// The first day on which an accreditation no longer holds, where it has an end of its own.
  package let until: Day?
  /// When a suspension must be looked at again.
  package let reviewDay: Day?
  /// A code of `Contracts/Vehicles/Codes/admission-reasons.yaml`.
  package let reason: String?
  package let decisionReference: String?
  package let decidedBy: String
  package let approvedBy: String?
  /// The scores of an evaluation.
  package let scores: [EvaluationScore]
  /// The moment it was recorded, as the database writes it.
  package let recordedAt: String
}

/// What an evaluation gave for one criterion.
package struct EvaluationScore: Hashable, Sendable {
  package let criterion: String
  package let points: Int
  package let outOf: Int

  package init(criterion: String, points: Int, outOf: Int) {
    self.criterion = criterion
    self.points = points
    self.outOf = outOf
  }
}

extension EvaluationScore {
  /// Reads a criterion and its points, as in `quality=8/10`.
  package init?(_ text: String) {
    guard let match = text.wholeMatch(of: /\s*([^=]*[^=\s])\s*=\s*(\d{1,6})\/(\d{1,6})\s*/),
      let points = Int(match.2), let outOf = Int(match.3), outOf > 0, points <= outOf
    else { return nil }
    self.init(criterion: String(match.1), points: points, outOf: outOf)
  }
}
