import Definitions
import Demand
import DisclosureControl
import TestSupport
import Testing
import Values

@testable import MarketPosition

/// Counts of several years: how they add up, and how the public sees them.
@Suite struct YearTableTests {
  private static let years = [FinancialYear(startYear: 2024), FinancialYear(startYear: 2025)]

  @Test func `each year adds up, under the identifiers of the other tables`() {
    let table = YearTableTests.table([[12, 30, 0], [16, 41, 0]]).table
    #expect(
      table.columns.map(\.heading) == [
        "In the year to 31 March", "Adopted", "Other reasons", "All",
      ])
    #expect(
      table.rows.map { $0.entries.compactMap { $0.figure?.number } } == [
        [12, 30, 42], [16, 41, 57],
      ])
    #expect(table.rows.map { $0.entries.first } == [.words("2025"), .words("2026")])
    #expect(
      table.sums.last
        == FigureSum(
          ["ceased@2025-26"],
          is: ["ceased@2025-26[reason=adopted]", "ceased@2025-26[reason=other-reasons]"]))
  }

  @Test func `years stand side by side where headings are long`() {
    let table = YearTableTests.table([[12, 30, 1], [16, 41, 0]], .yearsAcross).table
    #expect(table.columns.map(\.heading).dropFirst() == ["2025", "2026"])
    #expect(
      table.rows.map { $0.entries.compactMap { $0.figure?.number } }
        == [[12, 16], [30, 41], [1, 0], [43, 57]])
  }

  @Test func `a hidden number hides another of its year and no other year`() throws {
    let table = YearTableTests.table([[12, 30, 7], [3, 41, 8]]).table
    let hidden = try StatementDisclosure(
      table.figures, table.sums, YearTableTests.limits(), EarlierFigures()
    ).hidden()
    #expect(hidden.contains("ceased@2025-26[reason=adopted]"))
    #expect(hidden.count == 2 && hidden.allSatisfy { $0.hasPrefix("ceased@2025-26[") })
  }

  @Test func `the public sees the rarest headings together where too many numbers are small`()
    throws
  {
    let counts = YearlyCounts(
      years: YearTableTests.years,
      headings: ["Care orders", "Voluntary agreements", "Detained", "Youth justice", "Not known"],
      counts: [[50, 60, 3, 4, 0], [52, 58, 4, 5, 0]])
    let detail = try YearTableTests.definition().detail
    let seen = detail.merged(counts, for: .public, hiding: 1...5)
    #expect(
      seen.counts.headings == [
        "Care orders", "Voluntary agreements", "Detained or youth justice", "Not known",
      ])
    #expect(seen.counts.counts == [[50, 60, 7, 0], [52, 58, 9, 0]])
    #expect(detail.merged(counts, for: .internal, hiding: 1...5).counts == counts)
  }

  @Test func `few small numbers are hidden and nothing is put together for them`() throws {
    let counts = YearlyCounts(
      years: YearTableTests.years, headings: ["A", "B", "C", "Not known"],
      counts: [[50, 60, 3, 0], [52, 58, 9, 0]])
    let detail = try YearTableTests.definition().detail
    #expect(detail.merged(counts, for: .public, hiding: 1...5).counts == counts)
  }

  @Test func `what an earlier statement put together hides more of what this one tells apart`()
    throws
  {
    let counts = YearlyCounts(
      years: [FinancialYear(startYear: 2025)],
      headings: ["Adopted", "Home", "Guardianship", "Other", "Not known"],
      counts: [[3, 7, 30, 5, 0]])
    let name = "ceased@2025-26[reason="
    let before = EarlierFigures(
      shown: ["\(name)adopted-or-home]"],
      joins: [FigureSum(["\(name)adopted-or-home]"], is: ["\(name)adopted]", "\(name)home]"])])
    #expect(
      try YearTableTests.hidden(JoinedCounts(counts)) == ["\(name)adopted]", "\(name)other]"])
    let hidden = try YearTableTests.hidden(JoinedCounts(counts), before)
    #expect(hidden.isSuperset(of: ["\(name)adopted]", "\(name)home]"]))
  }

  @Test func `what this statement puts together is hidden where an earlier one tells the parts`()
    throws
  {
    let counts = YearlyCounts(
      years: [FinancialYear(startYear: 2025)],
      headings: ["Adopted", "Home", "Guardianship", "Not known"], counts: [[3, 7, 30, 0]])
    let name = "ceased@2025-26[reason="
    let joined = try #require(JoinedCounts(counts).joiningTheRarest())
    #expect(joined.counts.headings == ["Adopted or home", "Guardianship", "Not known"])
    #expect(try YearTableTests.hidden(joined).isEmpty)
    let before = EarlierFigures(shown: ["\(name)home]"], hidden: ["\(name)adopted]"])
    #expect(try YearTableTests.hidden(joined, before).contains("\(name)adopted-or-home]"))
  }

  private static func hidden(
    _ counts: JoinedCounts, _ earlier: EarlierFigures = EarlierFigures()
  ) throws -> Set<String> {
    let table = YearTable(
      id: "ceased-by-reason", caption: "Why children left", counts: counts.counts,
      dimension: ("reason", "Reason"), times: "In the year to 31 March", direction: .yearsDown,
      measure: FigureMeasure.ceased, joined: counts
    ).table
    return try StatementDisclosure(table.figures, table.sums, limits(), earlier, joins: table.joins)
      .hidden()
  }

  private static func table(
    _ counts: [[Int]], _ direction: YearTable.Direction = .yearsDown
  ) -> YearTable {
    YearTable(
      id: "ceased-by-reason", caption: "Why children left",
      counts: YearlyCounts(
        years: years, headings: ["Adopted", "Other reasons", "Not known"], counts: counts),
      dimension: ("reason", "Reason"), times: "In the year to 31 March", direction: direction,
      measure: FigureMeasure.ceased)
  }

  private static func definition() throws -> StatementDefinition {
    try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").statementDefinition()
  }

  private static func limits() throws -> DisclosureLimits {
    try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").disclosureRules()
      .limits(on: #require(Day("2026-10-01")))
  }
}
