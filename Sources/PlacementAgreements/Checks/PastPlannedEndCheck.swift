import Values

extension AgreementChecks {
  /// Finds placements that go on although they were to have ended.
  static let pastPlannedEnd = AgreementCheck(
    name: "past-planned-end",
    purpose: "Finds placements that go on after the last day that was planned for them.",
    severity: .warning
  ) { facts in
    facts.inForce.compactMap { agreement in
      guard let end = agreement.terms?.plannedEnd, end < facts.day else { return nil }
      return (agreement.reference, overdue(agreement.reference, end, facts.day))
    }
  }

  private static func overdue(_ reference: String, _ end: Day, _ day: Day) -> String {
    """
    It was planned to end on \(end.inWords), \(day.days(since: end).counted("day")) ago, and goes on. \
    Record the end with 'caremarket agreement end \(reference)', or a new plan with 'caremarket \
    agreement vary \(reference)'.
    """
  }
}
