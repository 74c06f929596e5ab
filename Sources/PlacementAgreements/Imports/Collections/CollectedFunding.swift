import GRDB
import Importing
import ProviderRegister
import Store
import Values

/// The contributions that a collection shows, held against the funding that is recorded.
///
/// Assumption: of a financial year so far, the shares are those of its whole time.
struct CollectedFunding {
  private let costs: PlacementCollection.Costs
  private let asAt: Day
  private let recording: Recording
  private let splits: [Int: [FundingSplit]]

  init(
    _ costs: PlacementCollection.Costs, asAt: Day, _ recording: Recording, _ db: Database
  ) throws {
    self.costs = costs
    self.asAt = asAt
    self.recording = recording
    splits = try FeeQueries.splits(db)
  }

  /// Adds the funding of a placement that is new, where the collection says who pays.
  func insert(_ placement: CollectedPlacement, of agreement: Int, _ db: Database) throws {
    let range = DayRange(from: placement.days(through: asAt).from, until: nil)
    try range.flatMap { split(placement.cost, $0) }?.insert(of: agreement, recording, db)
  }

  /// Records other funding of a placement that is known, where the collection shows it; returns whether
  /// it does.
  ///
  /// Funding that no collection brought is the council's to change.
  func update(
    _ placement: CollectedPlacement, of agreement: Int, seenBefore: Day?, _ weekly: Money,
    _ db: Database, _ log: inout FindingLog
  ) throws -> Bool {
    guard let range = DayRange(from: asAt, until: nil),
      let shown = split(placement.cost, range)
    else { return false }
    let known = splits[agreement] ?? []
    guard !known.isEmpty else {
      if log.errorCount == 0 { try insert(placement, of: agreement, db) }
      return true
    }
    if let recorded = known.last(where: { $0.range.contains(asAt) }), recorded.pays(shown, weekly) {
      return false
    }
    guard seenBefore != nil else {
      log.error(at: placement.row.place("socialCare"), Message.otherwise)
      return false
    }
    guard log.errorCount == 0 else { return true }
    let rows = DatedRows(.splits, of: agreement)
    let next = try rows.next(from: asAt.adding(days: 1), db)
    try rows.end(from: asAt, recording, db)
    try DayRange(from: asAt, until: next).map { shown.ended(as: $0) }?
      .insert(of: agreement, recording, db)
    return true
  }

  /// The contributions as shares; `nil` where nobody's is named.
  private func split(_ cost: CollectedCost, _ range: DayRange) -> FundingSplit? {
    let pence = cost.contributions.map(\.pence)
    guard pence.contains(where: { $0 > 0 }) else { return nil }
    let shares = costs == .weekly ? pence : percentages(pence, of: cost.total.pence)
    return FundingSplit(
      range: range, basis: costs == .weekly ? .weeklyAmount : .percentage, socialCare: shares[0],
      health: shares[1], education: shares[2], decisionReference: nil)
  }

  /// Contributions as hundredths of a per cent of a total, which they may not add up to.
  private func percentages(_ pence: [Int64], of total: Int64) -> [Int64] {
    let sum = pence.reduce(0, +)
    let whole = Percentage.whole.hundredths
    guard sum > total else {
      return Array(LargestRemainder.parts(of: whole, by: pence + [total - sum]).prefix(3))
    }
    return LargestRemainder.parts(of: total > 0 ? whole * sum / total : whole, by: pence)
  }
}

extension FundingSplit {
  /// Whether each funder pays by another split what it pays by this one, but for what rounding does.
  fileprivate func pays(_ other: FundingSplit, _ weekly: Money) -> Bool {
    let rule = CostRule(rounding: .halfUp)
    let week = 7 * PaidDays.wholeDay
    let pairs = zip(
      dividing(weekly, over: week, by: rule), other.dividing(weekly, over: week, by: rule))
    let tolerance = basis == other.basis && basis == .weeklyAmount ? 0 : weekly.pence / 5_000 + 1
    return pairs.allSatisfy { ($0.cost - $1.cost).pence.magnitude <= tolerance }
  }
}

private enum Message {
  static let otherwise = """
    Other funding is recorded for that day. Put the file right, or have the change decided with \
    'caremarket funding propose'.
    """
}
