import Values

/// The rules about one episode that need nothing but its row.
struct EpisodeChecks {
  private let rules: ReturnRules

  init(_ rules: ReturnRules) {
    self.rules = rules
  }

  func check(_ record: EpisodeRecord, _ findings: inout ReturnFindings) {
    let place = record.place
    if record.from < EpisodeChecks.actInForce { findings.add(.beganTooEarly, at: place) }
    if (record.returnedUntil == nil) != record.returnedReasonEnded.isBlank {
      findings.add(.endWithoutReason, at: place)
    }
    if let until = record.returnedUntil, until < record.from {
      findings.add(.endsBeforeItBegins, at: place)
    }
    for rule in rules.providerRules where rule.isBroken(by: record.provider, with: record.placement)
    {
      findings.add(rule: rule.rule, at: place)
    }
  }

  /// The day on which the Children Act 1989 came into force.
  private static let actInForce = Day(daysSince1970: 7956)
}
