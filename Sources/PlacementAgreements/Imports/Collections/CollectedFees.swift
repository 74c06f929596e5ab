import GRDB
import Importing
import ProviderRegister
import Store
import Values

/// The fees that a collection shows, held against those that are recorded.
///
/// Assumption: neither collection says since when a fee has been paid. What a placement comes with first
/// is taken from the beginning of the financial year, or of the placement where that is later, and a
/// later change from the day of the collection. Fees of earlier years are for 'import fee-lines'.
struct CollectedFees {
  private let costs: PlacementCollection.Costs
  private let asAt: Day
  private let recording: Recording
  private let lines: [Int: [FeeLine]]
  private let absences: [Int: [Absence]]

  init(
    _ costs: PlacementCollection.Costs, asAt: Day, _ recording: Recording, _ db: Database
  ) throws {
    self.costs = costs
    self.asAt = asAt
    self.recording = recording
    lines = try FeeQueries.lines(db)
    absences = try FeeQueries.absences(db)
  }

  /// Adds the fee of a placement that is new.
  func insert(_ placement: CollectedPlacement, of agreement: Int, _ db: Database) throws {
    let days = placement.days(through: asAt)
    let weekly =
      switch costs {
      case .weekly: placement.cost.total
      case .yearToDate: placement.cost.total.weekly(over: days)
      }
    try insert(weekly, from: days.from, .agreed, of: agreement, db)
  }

  /// Records another fee of a placement that is known, where the collection shows one; returns whether
  /// it does.
  ///
  /// What only the council can explain is added to the log.
  func update(
    _ placement: CollectedPlacement, of agreement: Int, seenBefore: Day?, _ db: Database,
    _ log: inout FindingLog
  ) throws -> Bool {
    guard !(lines[agreement] ?? []).isEmpty else {
      if log.errorCount == 0 { try insert(placement, of: agreement, db) }
      return true
    }
    switch change(placement, agreement, seenBefore) {
    case nil: return false
    case .contradicts(let recorded):
      log.error(at: placement.row.place("cost"), Message.otherwise(recorded))
      return false
    case .other(let weekly, let day):
      guard log.errorCount == 0 else { return true }
      let rows = careLine(of: agreement)
      let next = try rows.next(from: day.adding(days: 1), db)
      try rows.end(from: day, recording, db)
      try insert(weekly, from: day, until: next, .varied, of: agreement, db)
      return true
    }
  }

  /// What is recorded for a week on the day of the collection.
  func weekly(of agreement: Int) -> Money { weekly(of: agreement, on: asAt) }
}

extension CollectedFees {
  private enum Change {
    /// Another fee, which was brought by a collection before, from a day on.
    case other(Money, from: Day)
    /// Nobody but the council can tell which of its lines changed, or whether; with what they say.
    case contradicts(Money)
  }

  private func change(
    _ placement: CollectedPlacement, _ agreement: Int, _ seenBefore: Day?
  ) -> Change? {
    switch costs {
    case .weekly:
      let recorded = weekly(of: agreement, on: asAt)
      if recorded == placement.cost.total { return nil }
      guard seenBefore != nil, isOneCareLine(agreement) else { return .contradicts(recorded) }
      return .other(placement.cost.total, from: asAt)
    case .yearToDate: return accrued(placement, agreement, seenBefore)
    }
  }

  /// What was accrued since the collection before this one gives the fee from then on.
  ///
  /// A weekly fee is rounded, so pence that come of that are no change.
  private func accrued(
    _ placement: CollectedPlacement, _ agreement: Int, _ seenBefore: Day?
  ) -> Change? {
    let days = placement.days(through: asAt)
    let recorded = cost(of: agreement, placement, from: days.from, until: days.until)
    let tolerance = days.until.days(since: days.from) / 14 + 1
    let difference = placement.cost.total.pence - recorded.pence
    if difference.magnitude <= tolerance { return nil }
    guard let seenBefore, isOneCareLine(agreement) else { return .contradicts(recorded) }
    let start = max(days.from, seenBefore.adding(days: 1))
    let before = cost(of: agreement, placement, from: days.from, until: start)
    guard start < days.until, before <= placement.cost.total else { return .contradicts(recorded) }
    let rest = (placement.cost.total - before).weekly(over: (start, days.until))
    return .other(rest, from: start)
  }

  private func cost(
    of agreement: Int, _ placement: CollectedPlacement, from: Day, until: Day
  ) -> Money {
    let year = FinancialYear(containing: asAt)
    guard let range = DayRange(from: placement.from, until: placement.end) else { return .zero }
    let paid = PaidDays(range, absences: absences[agreement] ?? [])
    let costed = CostedAgreement(
      number: agreement, paid: paid,
      lines: (lines[agreement] ?? []).map { CostLine($0) })
    return costed.cost(from: from, until: until, in: year, by: CostRule(rounding: .halfUp))
  }

  private func weekly(of agreement: Int, on day: Day) -> Money {
    weeklyLines(of: agreement, on: day).map(\.amount).reduce(.zero, +)
  }

  private func weeklyLines(of agreement: Int, on day: Day) -> [FeeLine] {
    (lines[agreement] ?? []).filter { $0.per == .week && $0.range.contains(day) }
  }

  /// Whether nothing is paid by the week but the one line that a collection brings.
  private func isOneCareLine(_ agreement: Int) -> Bool {
    (lines[agreement] ?? []).allSatisfy { $0.kind == CollectedFees.kind && $0.position == 1 }
  }
}

extension CollectedFees {
  /// The kind of fee line that a cost becomes which is not divided by kinds.
  private static let kind = "care"

  private func careLine(of agreement: Int) -> DatedRows {
    DatedRows(
      .feeLines, of: agreement,
      where: [("kind", CollectedFees.kind), ("position", 1), ("per", FeeLine.Per.week.rawValue)])
  }

  private func insert(
    _ weekly: Money, from day: Day, until: Day? = nil, _ cause: FeeLine.Cause, of agreement: Int,
    _ db: Database
  ) throws {
    guard let range = DayRange(from: day, until: until) else { return }
    try FeeLine(
      number: 0, kind: CollectedFees.kind, position: 1, range: range, per: .week, amount: weekly,
      hours: nil, ratio: nil, cause: cause
    ).insert(of: agreement, recording, db)
  }
}

extension CollectedPlacement {
  /// The days of the placement in the financial year of a day, through that day.
  ///
  /// A placement that ended in an earlier year has none; its last day then stands for them.
  func days(through day: Day) -> (from: Day, until: Day) {
    let april = FinancialYear(containing: day).firstDay
    let until = min(end ?? day.adding(days: 1), day.adding(days: 1))
    return (min(max(from, april), until.adding(days: -1)), until)
  }
}

extension Money {
  /// Returns the weekly amount that comes to this one over some days, to the nearest penny.
  fileprivate func weekly(over days: (from: Day, until: Day)) -> Money {
    times(7, over: Int64(days.until.days(since: days.from)), rounding: .halfUp)
  }
}

private enum Message {
  static func otherwise(_ recorded: Money) -> String {
    """
    What is recorded comes to \(recorded.inWords), and this says otherwise. Put the file right, or \
    record the change of the fee with 'caremarket agreement vary'.
    """
  }
}
