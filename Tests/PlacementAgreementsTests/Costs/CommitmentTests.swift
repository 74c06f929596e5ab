import GRDB
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// What the agreements of a year come to, summed up in every way there is.
@Suite struct CommitmentTests {
  private let terms = CostTerms(
    rule: CostRule(rounding: .halfUp), funders: ["care": .socialCare, "education": .education])

  @Test(arguments: 1...5)
  func `every breakdown of a year comes to the same total`(_ seed: UInt64) throws {
    let samples = try TemporaryStore.withCosts(seed: seed)
    for year in ["2023-24", "2025-26", "2026-27", "2027-28"].compactMap(FinancialYear.init) {
      let totals = try CostBreakdown.allCases.map { try commitment(samples, year, $0).total }
      #expect(Set(totals).count == 1, "\(year): \(totals)")
      #expect(totals[0] > .zero)
    }
  }

  @Test(arguments: 1...3)
  func `what is actual and what is forecast are the year on whichever day`(_ seed: UInt64) throws {
    let samples = try TemporaryStore.withCosts(seed: seed)
    let year = FinancialYear(startYear: 2026)
    let days = ["2020-01-01", "2026-04-01", "2026-09-17", "2027-03-31", "2030-01-01"]
    for day in days.compactMap({ Day($0) }) {
      let rows = try commitment(samples, year, .provider, on: day).rows
      #expect(rows.allSatisfy { day > year.firstDay.adding(days: -1) || $0.actual == .zero })
      #expect(rows.allSatisfy { day < year.lastDay || $0.forecast == .zero })
    }
  }

  @Test(arguments: CostBreakdown.allCases)
  func `the accruals of twelve months are the commitment, row by row`(
    _ breakdown: CostBreakdown
  ) throws {
    let samples = try TemporaryStore.withCosts(seed: 7)
    let year = FinancialYear(startYear: 2025)
    let committed = try commitment(samples, year, breakdown)
    var accrued: [String?: Money] = [:]
    for number in 0..<12 {
      let month = Month(containing: year.firstDay).adding(months: number)
      let accrual = try samples.store.read { db in
        try Accrual(of: month, by: breakdown, asAt: TemporaryStore.today, terms, db)
      }
      for row in accrual.rows { accrued[row.key, default: .zero] += row.cost }
      #expect(accrual.yearToDate == accrued.values.reduce(.zero, +))
    }
    #expect(accrued == Dictionary(uniqueKeysWithValues: committed.rows.map { ($0.key, $0.total) }))
  }

  @Test(arguments: [("", "52142.86"), ("28", "25857.14")])
  func `an agreement under notice is paid until the notice has run out, where its length is known`(
    _ days: String, _ total: String
  ) throws {
    let lists = try ListStore()
    try lists.take([["Notice given on": "01/09/2026", "Notice days": days]])
    try lists.take(
      FeeLineImport.self, "Agreement,For what,Line,From,To,Amount,Per",
      "A-1,Accommodation and care,1,01/04/2025,,1000.00,Week")
    let day = try #require(Day("2026-09-15"))
    let found = try commitment(lists.made, FinancialYear(startYear: 2026), .agreement, on: day)
    #expect(found.total == Money(total))
  }

  // Two placements at £1,400.00 and £700.00 a week through the whole of 2026-27, 365 days.
  @Test func `who is behind a cost is told by children, owners and the most that is one's`() throws
  {
    let lists = try ListStore()
    try lists.take([
      ["Reference": "A-1", "Child reference": "C-1"],
      ["Reference": "A-2", "Child reference": "C-2"],
    ])
    try lists.take(
      FeeLineImport.self, "Agreement,For what,Line,From,To,Amount,Per",
      "A-1,Accommodation and care,1,01/04/2025,,1400.00,Week",
      "A-2,Accommodation and care,1,01/04/2025,,700.00,Week")
    let day = try #require(Day("2026-04-07"))
    let contributors = try lists.made.store.read { db in
      let book = try CostBook(of: FinancialYear(startYear: 2026), asAt: day, by: terms, db)
      return try Commitment.commitments(book, by: [.type], db)[.type]?.contributors
    }
    let whole = try #require(contributors?.whole)
    #expect((whole.children, whole.owners) == (2, 1))
    #expect(whole.mostDays == 365)
    #expect(whole.largestCost == Money("109500.00"))
    #expect(whole.largestCostToDate == Money("2100.00"))
  }

  private func commitment(
    _ samples: TemporaryStore, _ year: FinancialYear, _ breakdown: CostBreakdown,
    on day: Day = TemporaryStore.today
  ) throws -> Commitment {
    try samples.store.read { db in
      try Commitment(of: year, by: breakdown, asAt: day, terms, db)
    }
  }
}
