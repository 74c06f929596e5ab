import Values

/// Makes one history of each child from the episodes of all years' returns.
///
/// The latest return that has an episode counts for it; where returns contradict one another, the
/// repair rules say what is counted. What comes out depends on the returns alone and not on the order
/// in which they were imported.
struct HistoryRepair {
  private let rules: RepairRules
  private let positions: [RepairRules.Condition: Int8]
  /// The latest year of which there is a return.
  private let newestYear: FinancialYear

  init(_ rules: RepairRules, newestYear: FinancialYear) {
    self.rules = rules
    self.newestYear = newestYear
    positions = RepairRules.Condition.allCases.reduce(into: [:]) { positions, condition in
      positions[condition] = rules.position(for: condition).map(Int8.init)
    }
  }

  /// Decides how each episode is counted; they must be in the order of `EpisodeRecord.precedes`.
  func settle(_ records: inout [EpisodeRecord]) {
    var start = 0
    while start < records.count {
      var end = start + 1
      while end < records.count, records[end].child == records[start].child { end += 1 }
      settle(&records, start..<end)
      start = end
    }
  }

  private func settle(_ records: inout [EpisodeRecord], _ range: Range<Int>) {
    for index in range { reset(&records[index]) }
    leaveOutRepeats(&records, range)
    leaveOutReplaced(&records, range)
    endEpisodes(&records, range.filter { records[$0].isCounted })
  }

  private func reset(_ record: inout EpisodeRecord) {
    record.until = record.returnedUntil
    record.reasonEnded = record.returnedReasonEnded
    record.isCounted = true
    record.repair = -1
    guard let until = record.until, until < record.from else { return }
    apply(.endsBeforeItBegins, to: &record, next: nil)
  }
}

extension HistoryRepair {
  /// Leaves out what a later return has too, and what a return has twice.
  ///
  /// An episode that ended on the day it began may share that day with the one that followed.
  private func leaveOutRepeats(_ records: inout [EpisodeRecord], _ range: Range<Int>) {
    for index in range.dropFirst() where records[index].isCounted {
      for earlier in range.lowerBound..<index where records[earlier].isCounted {
        guard records[earlier].isSameEpisode(as: records[index]) else { continue }
        if records[earlier].year < records[index].year {
          records[earlier].isCounted = false
        } else {
          apply(.repeated, to: &records[earlier], next: nil)
        }
      }
    }
  }

  /// Leaves out what began at a time that an episode of a later return covers.
  private func leaveOutReplaced(_ records: inout [EpisodeRecord], _ range: Range<Int>) {
    for later in range where records[later].isCounted {
      for index in range where records[index].isCounted {
        guard records[index].year < records[later].year,
          records[later].from < records[index].from,
          records[later].until.map({ records[index].from < $0 }) ?? true
        else { continue }
        apply(.replacedLater, to: &records[index], next: nil)
      }
    }
  }

  private func endEpisodes(_ records: inout [EpisodeRecord], _ counted: [Int]) {
    for (position, index) in counted.enumerated() {
      let next = position + 1 < counted.count ? records[counted[position + 1]] : nil
      guard let condition = condition(of: records[index], before: next) else { continue }
      apply(condition, to: &records[index], next: next)
    }
  }

  private func condition(
    of record: EpisodeRecord, before next: EpisodeRecord?
  ) -> RepairRules.Condition? {
    guard let next else {
      return record.until == nil && record.year < newestYear ? .openWithoutLaterEpisode : nil
    }
    guard let until = record.until else {
      guard record.year < next.year else { return .overlapsNext }
      return next.reasonBegan == ReturnCode.started ? .openWithLaterStart : .openWithLaterEpisode
    }
    if until > next.from { return .overlapsNext }
    let continues = record.reasonEnded == .continued && next.reasonBegan != .started
    return until < next.from && continues ? .gapAfterContinuation : nil
  }

  private func apply(
    _ condition: RepairRules.Condition, to record: inout EpisodeRecord, next: EpisodeRecord?
  ) {
    guard let position = positions[condition] else { return }
    let rule = rules.all[Int(position)]
    record.repair = position
    switch rule.action {
    case .leaveOut: record.isCounted = false
    case .endWhereNextBegins: record.until = next?.from
    case .endWithYear: record.until = record.firstDayAfterReturn
    case .endWithYearOrBeforeNext:
      record.until = [record.firstDayAfterReturn, next?.from ?? record.firstDayAfterReturn].min()
    }
    if rule.action != .leaveOut, !rule.reasonEnded.isBlank { record.reasonEnded = rule.reasonEnded }
  }
}

extension EpisodeRecord {
  /// Whether two rows are of one episode.
  func isSameEpisode(as other: EpisodeRecord) -> Bool {
    guard from == other.from, hasDays == other.hasDays else { return false }
    return hasDays || year != other.year || isEqual(to: other)
  }

  /// Whether it lasts a day at least.
  private var hasDays: Bool { returnedUntil.map { $0 > from } ?? true }

  private func isEqual(to other: EpisodeRecord) -> Bool {
    returnedUntil == other.returnedUntil && placement == other.placement && urn == other.urn
  }

  /// The first day of which the return says nothing.
  fileprivate var firstDayAfterReturn: Day { year.lastDay.adding(days: 1) }
}

extension ReturnCode {
  /// The child started to be looked after.
  static let started: ReturnCode = "S"
  /// Another episode begins the same day.
  static let continued: ReturnCode = "X1"
}
