package import Values

/// How long it took from visits to their final reports.
package struct ReportTimes: Sendable, Hashable {
  /// How many days a report may take.
  package let within: Int
  /// How many reports are final.
  package let final: Int
  /// The days that half of them took no longer than, in halves of a day; `nil` where none is final.
  package let medianHalfDays: Int?
  /// How many of the final ones took longer than they may.
  package let late: Int
  /// How many are not final, and how many of these have taken longer than they may already.
  package let waiting: Int
  package let waitingLate: Int

  init(of visits: [Visit], on day: Day, within: Int) {
    let taken = visits.compactMap { $0.daysToFinal(by: day) }.sorted()
    let open = visits.filter { $0.status(on: day) != .final }
    self.within = within
    final = taken.count
    medianHalfDays = taken.isEmpty ? nil : taken[(taken.count - 1) / 2] + taken[taken.count / 2]
    late = taken.count { $0 > within }
    waiting = open.count
    waitingLate = open.count { day.days(since: $0.facts.day) > within }
  }

  /// The median as a number of days, as in 31.5.
  package var median: ExactDecimal? {
    medianHalfDays.map { ExactDecimal(coefficient: Int64($0) * 5, scale: 1) }
  }
}

extension Visit {
  /// How many days it was from the visit to the final report, where that was final by a day.
  fileprivate func daysToFinal(by day: Day) -> Int? {
    guard status(on: day) == .final else { return nil }
    return steps.last { $0.kind == .finalise && $0.day <= day }?.day.days(since: facts.day)
  }
}
