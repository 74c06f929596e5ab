import PlacementAgreements
import Values

/// What a fee has cost in its financial year until a day, from which the cost of the days after it is
/// told: the parts of a year add up to the year.
struct RunningCost {
  private var year: FinancialYear
  private var yearsEnd: Day
  private var sum: Money
  /// What is cost from one day until another, rounded once.
  private let cost: (_ from: Day, _ until: Day) -> Money

  init(from day: Day, _ cost: @escaping (_ from: Day, _ until: Day) -> Money) {
    year = FinancialYear(containing: day)
    yearsEnd = year.lastDay.adding(days: 1)
    self.cost = cost
    sum = cost(year.firstDay, day)
  }

  /// Returns what the days cost that follow those that were asked about last.
  mutating func cost(until: Day) -> Money {
    guard until > yearsEnd else { return advance(to: until) }
    let rest = advance(to: yearsEnd)
    self = RunningCost(from: yearsEnd, cost)
    return rest + cost(until: until)
  }

  private mutating func advance(to until: Day) -> Money {
    let before = sum
    sum = cost(year.firstDay, until)
    return sum - before
  }
}
