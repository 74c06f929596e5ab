package import GRDB
package import Values

/// What the agreements of a council cost in a financial year: until a day, and from then on.
package struct Commitment: Sendable {
  package struct Row: Hashable, Sendable {
    /// What is summed up here; `nil` is what has nothing recorded.
    package let key: String?
    package let agreements: Int
    /// Days of placements in the year.
    package let days: Int
    /// For the days through the one that is asked about.
    package let actual: Money
    /// For the days of the year after it.
    package let forecast: Money

    package var total: Money { actual + forecast }
  }

  package let year: FinancialYear
  package let breakdown: CostBreakdown
  package let asAt: Day
  /// In the order that the breakdown puts them in.
  package let rows: [Row]
  /// Agreements that nobody has issued yet, which cost nothing so far.
  package let drafts: Int
  /// Who is behind the sums; `nil` where nobody asked.
  package let contributors: CostContributors?

  package var total: Money { rows.reduce(.zero) { $0 + $1.total } }
}

extension Commitment {
  /// Works out the commitment; the day's own cost is still actual.
  package init(
    of year: FinancialYear, by breakdown: CostBreakdown, asAt day: Day, _ terms: CostTerms,
    _ db: Database
  ) throws {
    let book = try CostBook(of: year, asAt: day, by: terms, db)
    try self.init(book, by: breakdown, db)
  }

  /// Works out the commitment by several breakdowns, with who is behind each sum, from agreements that
  /// were read before.
  package static func commitments(
    _ book: CostBook, by breakdowns: [CostBreakdown], _ db: Database
  ) throws -> [CostBreakdown: Commitment] {
    let contributors = CostContributors(try AgreementParties.all(on: book.day, db))
    return try breakdowns.reduce(into: [:]) { made, breakdown in
      made[breakdown] = try Commitment(book, by: breakdown, db, contributors)
    }
  }

  private init(
    _ book: CostBook, by breakdown: CostBreakdown, _ db: Database,
    _ contributors: CostContributors? = nil
  ) throws {
    let (year, day) = (book.year, book.day)
    let keys = try CostKeys(breakdown, of: year, asAt: day, db)
    let end = year.lastDay.adding(days: 1)
    let middle = min(max(day.adding(days: 1), year.firstDay), end)
    let sums = CostSums(
      book, by: keys, middle: middle, end: end, countsFirst: true, contributors: contributors)
    self.year = year
    self.breakdown = breakdown
    asAt = day
    rows = sums.byKey.map { Row($0, $1) }
      .sorted { breakdown.puts(($0.key, $0.total), before: ($1.key, $1.total)) }
    drafts = book.drafts
    self.contributors = sums.contributors
  }
}

extension Commitment.Row {
  fileprivate init(_ key: String?, _ sum: CostSums.Sum) {
    self.key = key
    agreements = sum.agreements
    days = sum.first.days + sum.second.days
    actual = sum.first.cost
    forecast = sum.second.cost
  }
}
