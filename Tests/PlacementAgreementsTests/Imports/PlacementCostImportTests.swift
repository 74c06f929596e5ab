import ImportRuns
import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// The placement costs of London's councils: what was accrued becomes a weekly fee.
@Suite struct PlacementCostImportTests {
  private let lists: ListStore

  init() throws {
    lists = try .ofWestmarch()
  }

  @Test func `what was accrued in the year becomes the weekly fee that comes to it`() throws {
    // 1 April to 30 June are thirteen weeks.
    try take("2026-06-30", [[:]])
    #expect(try lists.feesInWords() == ["2026-04-01 – 5000.00 agreed"])
    #expect(try lists.splitsInWords() == ["2026-04-01 – 8000/2000/0"])
    let child = try lists.made.store.read { try AgreementQueries.children($0)[1] }
    #expect(child?.birthMonth == Month("2013-05") && child?.sex == .female)
  }

  @Test func `a placement that began or ended in the year has only its own days`() throws {
    try take(
      "2026-06-30",
      [
        ["Placement start date": "02/06/2026", "Placement end date": "15/06/2026"].merging(
          cost("1000.00", "1000.00")
        ) { $1 }
      ])
    #expect(try lists.feesInWords() == ["2026-06-02 – 500.00 agreed"])
    #expect(try lists.stepsInWords(1) == ["active 2026-06-02", "ended 2026-06-16"])
  }

  @Test func `a later file of the year adds the fee of the days since, and only where it differs`()
    throws
  {
    try take("2026-06-30", [[:], ["Child ID": "C-2"]])
    // Thirteen weeks at £5,000 and one at £5,600; the other child's fee goes on.
    try take(
      "2026-07-07",
      [
        cost("70600.00", "56480.00", "14120.00"),
        ["Child ID": "C-2"].merging(cost("70000.00", "56000.00", "14000.00")) { $1 },
      ])
    #expect(
      try lists.feesInWords() == [
        "2026-04-01 2026-07-01 5000.00 agreed", "2026-07-01 – 5600.00 varied",
        "2026-04-01 – 5000.00 agreed",
      ])
    #expect(try lists.splitsInWords().count == 2)
  }

  @Test func `pence that come of rounding the weekly fee are no change`() throws {
    try take("2026-06-30", [cost("13268.57", "13268.57")])
    let before = try lists.made.contents()
    try take("2026-06-30", [cost("13268.57", "13268.57"), ["Child ID": "C-2"]])
    #expect(try lists.feesInWords().first == "2026-04-01 – 1020.66 agreed")
    let after = try lists.made.contents()
    #expect(before["feeLine"]?.count == 1 && after["feeLine"]?.count == 2)
  }

  @Test func `less than what was accrued before is refused`() throws {
    try take("2026-06-30", [[:]])
    let problems = try lists.problems {
      try take("2026-07-07", [cost("60000.00", "48000.00", "12000.00")])
    }
    #expect(problems.count == 1)
    #expect(problems.first?.contains("What is recorded comes to £70,000.00") == true)
  }

  @Test func `an end is taken, and a placement that the file lost is named`() throws {
    try take("2026-06-30", [[:], ["Child ID": "C-2"]])
    let report = try take("2026-06-30", [["Placement end date": "30/06/2026"]])
    #expect(try lists.stepsInWords(1).last == "ended 2026-07-01")
    #expect(report.warnings.isEmpty)
    let later = try take(
      "2026-07-07", [["Placement end date": "30/06/2026"]])
    #expect(later.warnings.count == 1)
    #expect(later.warnings[0].message.contains("'C-2/2025-06-02' stood in the file before"))
  }

  @Test func `those for whom nothing is bought are passed over`() throws {
    let report = try take(
      "2026-06-30",
      [[:], ["Child ID": "C-2", "Placement type": "P1", "Provider type": "PR0", "Ofsted URN": ""]])
    #expect(
      report.result.summary?.hasSuffix("1 row passed over, for which nothing is bought.") == true)
    #expect(try lists.agreements().count == 1)
  }

  @Test func `a placement without a provider or a route is refused`() throws {
    let problems = try lists.problems {
      try take(
        "2026-06-30",
        [
          ["Ofsted URN": ""], ["Child ID": "C-2", "Procurement platform": ""],
          ["Child ID": "C-3", "Placement end date": "01/06/2025"],
        ])
    }
    #expect(problems.count == 3)
    #expect(problems[0].contains("Nothing here says whose it is"))
    #expect(problems[1].contains("Say how it was bought"))
    #expect(problems[2].contains("It would end before it began"))
  }

  @Test func `what one collection does not say of a child another may add`() throws {
    try lists.take(
      .census, asAt: "2026-06-30",
      [
        [
          "Gender": "Other", "Contribution from Education": "",
          "Contribution from Health": "1000.00",
        ]
      ])
    try take("2026-06-30", [[:]])
    let child = try lists.made.store.read { try AgreementQueries.children($0)[1] }
    #expect(child?.birthMonth == Month("2013-05") && child?.sex == .female)
    #expect(try lists.agreements().count == 1)
  }
}

extension PlacementCostImportTests {
  @discardableResult
  private func take(_ day: String, _ rows: [[String: String]]) throws -> ImportReport {
    try lists.take(.costs, asAt: day, rows)
  }

  /// The columns of what was accrued, and of what social care and health pay of it.
  private func cost(
    _ total: String, _ socialCare: String, _ health: String = ""
  ) -> [String: String] {
    [
      "Total committed cost accrued in FY to date": total,
      "Contribution from social care provider/s": socialCare,
      "Contribution from health provider/s": health,
    ]
  }
}
