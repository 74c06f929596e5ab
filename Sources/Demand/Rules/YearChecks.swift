import Values

/// The rules about the episodes of a child in the return of one year, one after the other.
enum YearChecks {
  /// Checks the new episodes of one child and one year, in the order of their days.
  static func check(_ records: [EpisodeRecord], _ findings: inout ReturnFindings) {
    for (record, next) in zip(records, records.dropFirst()) {
      check(record, before: next, &findings)
    }
    if let last = records.last, last.returnedUntil != nil,
      last.returnedReasonEnded == .continued
    {
      findings.add(.continuation, at: last.place)
    }
  }

  private static func check(
    _ record: EpisodeRecord, before next: EpisodeRecord, _ findings: inout ReturnFindings
  ) {
    if record.isSameEpisode(as: next) { return findings.add(.repeatedEpisode, at: record.place) }
    let continues = record.returnedReasonEnded == .continued
    let hasReason = !record.returnedReasonEnded.isBlank
    if record.returnedUntil == nil || !hasReason { findings.add(.notEnded, at: record.place) }
    if let until = record.returnedUntil {
      if until > next.from { findings.add(.overlap, at: next.place) }
      if hasReason, continues != (until == next.from) {
        findings.add(.continuation, at: record.place)
      }
    }
    guard next.reasonBegan != .started else { return }
    if hasReason, !continues { findings.add(.restartWithoutStart, at: next.place) }
    if record.returnedUntil != next.from { findings.add(.continuationWithGap, at: next.place) }
  }
}
