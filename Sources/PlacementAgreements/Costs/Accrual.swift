package import GRDB
package import Values

/// What the agreements of a council cost in one month of a financial year.
///
/// A month costs what the year has cost through its last day less what it had cost the day before its
/// first, so that the months of a year add up to its commitment, line by line and to the penny.
package struct Accrual: Sendable {
  package struct Row: Hashable, Sendable {
    /// What is summed up here; `nil` is what has nothing recorded.
    package let key: String?
    package let agreements: Int
    /// Days of placements in the month.
    package let days: Int
    package let cost: Money
    /// From 1 April through the month.
    package let yearToDate: Money
  }

  package let month: Month
  package let breakdown: CostBreakdown
  /// In the order that the breakdown puts them in.
  package let rows: [Row]

  package var total: Money { rows.reduce(.zero) { $0 + $1.cost } }
  package var yearToDate: Money { rows.reduce(.zero) { $0 + $1.yearToDate } }
}

extension Accrual {
  /// Works out the accrual, with what was known on a day of when agreements end.
  package init(
    of month: Month, by breakdown: CostBreakdown, asAt day: Day, _ terms: CostTerms,
    _ db: Database
  ) throws {
    let year = FinancialYear(containing: month.firstDay)
    let book = try CostBook(of: year, asAt: day, by: terms, db)
    let keys = try CostKeys(breakdown, of: year, asAt: day, db)
    let sums = CostSums(
      book, by: keys, middle: month.firstDay, end: month.adding(months: 1).firstDay,
      countsFirst: false)
    self.month = month
    self.breakdown = breakdown
    rows = sums.byKey.map { Row($0, $1) }
      .sorted { breakdown.puts(($0.key, $0.cost), before: ($1.key, $1.cost)) }
  }
}

extension Accrual.Row {
  fileprivate init(_ key: String?, _ sum: CostSums.Sum) {
    self.key = key
    agreements = sum.agreements
    days = sum.second.days
    cost = sum.second.cost
    yearToDate = sum.first.cost + sum.second.cost
  }
}
