import PlacementAgreements
import PurchasingVehicles
package import Values

/// What the lines of a plan come to, by one breakdown.
package struct PlanSummary: Sendable {
  /// By what lines are summed up.
  package enum Breakdown: String, CaseIterable, Sendable {
    case rule
    case type
    case route
    case provider
    case group
    case budgetCode
    case funder
  }

  package struct Row: Hashable, Sendable {
    /// What is summed up here; `nil` is what has nothing recorded.
    package let key: String?
    package var agreements = 0
    package var lines = 0
    package var uplifted = 0
    package var weekly = Money.zero
    package var inYear = Money.zero
    package var fullYear = Money.zero
    /// The number of the agreement whose line was added last: the lines of an agreement follow one
    /// another.
    private var last: Int?

    init(key: String?) {
      self.key = key
    }
  }

  package let breakdown: Breakdown
  /// The costliest first; what has no key is last.
  package let rows: [Row]

  /// Sums up lines, those of an agreement one after the other.
  ///
  /// By funder only what the year costs is divided, so the other sums are of lines.
  package init(_ lines: [PlanLine], by breakdown: Breakdown) {
    var rows: [String?: Row] = [:]
    for line in lines {
      for (key, inYear) in line.shares(by: breakdown) {
        rows[key, default: Row(key: key)].add(line, inYear)
      }
    }
    self.init(rows.values, by: breakdown)
  }

  /// Puts sums in their order.
  init(_ rows: some Collection<Row>, by breakdown: Breakdown) {
    self.breakdown = breakdown
    self.rows = rows.sorted { $0.stands(before: $1) }
  }

  /// What all lines come to: in the year, in a week, in a whole year.
  package var total: Money { rows.reduce(.zero) { $0 + $1.inYear } }
  package var weekly: Money { rows.reduce(.zero) { $0 + $1.weekly } }
  package var fullYear: Money { rows.reduce(.zero) { $0 + $1.fullYear } }
}

extension PlanSummary.Row {
  /// Adds a line of which a part of what the year costs is counted here.
  mutating func add(_ line: PlanLine, _ inYear: Money) {
    begin(line.number)
    add(line.outcome, weekly: line.weekly, inYear: inYear, fullYear: line.fullYear)
  }

  /// Adds every line of what becomes of an agreement.
  mutating func add(_ outcome: PlannedOutcome) {
    begin(outcome.agreement)
    for line in outcome.lines {
      add(
        outcome.answer.outcome, weekly: line.weekly, inYear: line.inYear, fullYear: line.fullYear)
    }
  }

  private mutating func begin(_ agreement: Int) {
    agreements += agreement == last ? 0 : 1
    last = agreement
  }

  private mutating func add(
    _ outcome: UpliftAnswer.Outcome, weekly: Money, inYear: Money, fullYear: Money
  ) {
    lines += 1
    uplifted += outcome == .uplifted && weekly != .zero ? 1 : 0
    self.weekly += weekly
    self.inYear += inYear
    self.fullYear += fullYear
  }

  fileprivate func stands(before other: Self) -> Bool {
    guard let key, let otherKey = other.key else { return key != nil }
    return inYear == other.inYear ? key < otherKey : inYear > other.inYear
  }
}

extension PlanLine {
  /// To what the line's cost of the year is put down.
  fileprivate func shares(by breakdown: PlanSummary.Breakdown) -> [(String?, Money)] {
    switch breakdown {
    case .rule: [(rule, inYear)]
    case .type: [(serviceType, inYear)]
    case .route: [(route.rawValue, inYear)]
    case .provider: [(provider, inYear)]
    case .group: [(group, inYear)]
    case .budgetCode: [(budgetCode, inYear)]
    case .funder: funders.filter { $0.value != .zero }.map { ($0.key?.rawValue, $0.value) }
    }
  }
}
