import Values

extension RegisterChecks {
  /// Finds suspensions that should have been looked at again by now.
  static let reviewOverdue = RegisterCheck(
    name: "review-overdue",
    purpose: "Finds suspensions and bars whose review day has passed.",
    severity: .error
  ) { facts in
    facts.standings.compactMap { standing in
      guard let review = standing.reviewDay, review < facts.day else { return nil }
      return (facts.subject(of: standing), overdue(standing, review))
    }
  }

  private static func overdue(_ standing: Standing, _ review: Day) -> String {
    """
    This is \(standing.status.rawValue) since \(standing.range.from.inWords) and was to be reviewed \
    by \(review.inWords). Review it: lift it, or decide it anew with a later review day.
    """
  }
}

extension RegisterFacts {
  fileprivate func subject(of standing: Standing) -> String {
    if let urn = standing.urn { return services.first { $0.urn == urn }?.named ?? urn }
    if let number = standing.provider {
      return providers.first { $0.number == number }?.named ?? "P\(number)"
    }
    return services.first { $0.group == standing.group }?.groupName ?? "A group"
  }
}
