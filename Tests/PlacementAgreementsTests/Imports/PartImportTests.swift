import GRDB
import ImportRuns
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// The lists of fees, funding, discounts, absences, reviews and objectives.
@Suite struct PartImportTests {
  private let lists: ListStore

  init() throws {
    lists = try ListStore()
    try lists.take([
      ["Route": "Framework", "Vehicle": "alliance", "Lot": "core", "Band": "standard"],
      ["Reference": "A-2", "Child reference": "C-7"],
    ])
    try lists.made.store.change(TemporaryStore.change("vehicle load")) { db in
      try db.execute(sql: PartImportTests.discounts)
    }
  }

  @Test func `fee lines are kept to the penny, each with what it is for`() throws {
    try lists.take(
      FeeLineImport.self, feeHeader, "A-1,Care,1,01/04/2025,31/03/2026,4850.5,Week,,,",
      "A-1,Care,1,01/04/2026,,£5010.50,Week,,,Uplift",
      "A-1,Additional staffing,2,01/04/2025,,612.50,Week,37.5,2:1,Variation",
      "A-1,One-off,,02/04/2025,,250,Once,,,")
    let lines = try lists.made.store.read { try FeeQueries.lines($0)[1] ?? [] }
    #expect(lines.map(\.amount.pence) == [485_050, 501_050, 25_000, 61_250])
    #expect(lines.map(\.cause) == [.agreed, .uplift, .agreed, .varied])
    #expect(lines[3].hours == 3750 && lines[3].ratio == "2:1" && lines[3].position == 2)
    #expect(lines[0].range.until == Day("2026-04-01") && lines[2].per == .once)
  }

  @Test func `every mistake in fee lines is named at once`() throws {
    let problems = try lists.problems {
      try lists.take(
        FeeLineImport.self, feeHeader, "A-9,Care,1,01/04/2025,,4850.00,Week,,,",
        "A-1,Care,1,01/04/2025,31/05/2025,4850.00,Week,,,",
        "A-1,Care,1,31/05/2025,,4900.00,Week,,,",
        "A-1,Care,1,01/04/2025,31/05/2025,4850.00,Week,,,",
        "A-1,Education,1,31/03/2025,,100,Week,,,", "A-1,Therapy,1,02/04/2025,01/04/2025,5,Week,,,",
        "A-1,Transport,0,02/04/2025,,about 5,Week,none,2 to 1,",
        "A-1,One-off,1,02/04/2025,03/04/2025,5,Once,,,")
    }
    expect(
      problems,
      [
        "line 2, column A (Agreement): 'A-9' is no agreement that is recorded.",
        "line 4, column D (From): These days overlap those 1 April 2025 to 31 May 2025 on line 3",
        "line 5: This stands on line 3 already.",
        "line 6, column D (From): The agreement begins on 1 April 2025",
        "line 7, column E (To): It would end before it began on 2 April 2025.",
        "line 8, column C (Line): Lines of one kind are counted from 1.",
        "line 8, column F (Amount): An amount must be pounds and pence",
        "line 8, column H (Hours a week): Hours must be a number above 0",
        "line 8, column I (Ratio): A ratio is workers to children",
        "line 9, column E (To): What is paid once is paid on its first day",
      ])
  }

  @Test func `a later list ends an open line, and what it then says is known again`() throws {
    let (open, ended) = ("A-1,Care,1,01/04/2025,,4850.00,Week,,,", "31/08/2025")
    let closed = open.replacing(",,4850", with: ",\(ended),4850")
    try lists.take(FeeLineImport.self, feeHeader, open)
    try lists.take(FeeLineImport.self, feeHeader, closed)
    let lines = try lists.made.store.read { try FeeQueries.lines($0)[1] ?? [] }
    #expect(lines.map(\.range.through) == [Day("2025-08-31")])
    let report = try lists.take(FeeLineImport.self, feeHeader, closed, "")
    guard case .nothingNew = report.result else {
      Issue.record("stored again")
      return
    }
    let other = closed.replacing("4850", with: "4851")
    let problems = try lists.problems { try lists.take(FeeLineImport.self, feeHeader, other) }
    expect(
      problems, ["line 2, column D (From): These days overlap those 1 April 2025 to 31 August"])
  }

  @Test func `funding may miss the whole, but a share is a percentage or an amount`() throws {
    let header = "Agreement,From,To,Shares are,Social care,Health,Education,Decision"
    try lists.take(
      FundingImport.self, header, "A-1,01/04/2025,30/06/2025,Percentages,62.5%,17.5,,J-1",
      "A-1,01/07/2025,,Pounds a week,605,300.00,,")
    let splits = try lists.made.store.read { try FeeQueries.splits($0)[1] ?? [] }
    #expect(splits.map(\.socialCare) == [6250, 60500])
    #expect(splits.map(\.health) == [1750, 30000])
    let problems = try lists.problems {
      try lists.take(
        FundingImport.self, header, "A-2,01/04/2025,,Percentages,half,50,101,",
        "A-2,01/04/2025,,Percentages,,,,", "A-2,01/04/2025,,Pounds a week,60%,,,")
    }
    expect(
      problems,
      [
        "line 2, column E (Social care): A percentage must be a number from 0 to 100",
        "line 2, column G (Education): A percentage must be a number from 0 to 100",
        "line 3, column E (Social care): Nobody would pay anything",
        "line 4, column E (Social care): An amount must be pounds and pence",
      ])
  }

  @Test func `a discount is one that the agreement's vehicle gives`() throws {
    let header = "Agreement,Discount,From,To,Amount a week,Percentage,Clause"
    try lists.take(
      DiscountClaimImport.self, header, "A-1,siblings,01/04/2025,,242.50,5,Schedule 6")
    let claims = try lists.made.store.read { try FeeQueries.claims($0)[1] ?? [] }
    #expect(claims.map(\.weekly.pence) == [24_250])
    let problems = try lists.problems {
      try lists.take(
        DiscountClaimImport.self, header, "A-1,loyalty,01/04/2025,,5.00,,Schedule 6",
        "A-2,siblings,01/04/2025,,5.00,,Schedule 6", "A-1,siblings,01/04/2024,,0,0,Schedule 6")
    }
    expect(
      problems,
      [
        "line 2, column B (Discount): The agreement's vehicle gives no discount 'loyalty'. It gives:",
        "line 3, column B (Discount): The agreement was not bought through a vehicle",
        "line 4, column E (Amount a week): A discount must take something off.",
        "line 4, column F (Percentage): A discount must take something off.",
      ])
  }

  @Test func `absences and reviews are of the days of an agreement, each once`() throws {
    try lists.take(
      AbsenceImport.self, "Agreement,From,To,Reason,Percentage paid",
      "A-1,05/02/2026,12/02/2026,In hospital,50")
    let absences = try lists.made.store.read { try FeeQueries.absences($0)[1] ?? [] }
    #expect(absences.map(\.paid.hundredths) == [5000])
    let header = "Agreement,Reviewed on,Outcome"
    try lists.take(AgreementReviewImport.self, header, "A-1,01/10/2025,Continues")
    let problems = try lists.problems {
      try lists.take(
        AgreementReviewImport.self, header, "A-1,01/10/2025,Step down", "A-1,31/03/2025,End")
    }
    expect(
      problems,
      [
        "line 2, column C (Outcome): A review of that day is recorded with another outcome.",
        "line 3, column B (Reviewed on): The agreement begins on 1 April 2025",
      ])
  }

  @Test func `an objective is kept once, with each of its reviews`() throws {
    let header = "Agreement,Objective,From,Review due,Reviewed on,Result,Next review"
    let first = "A-1,School attendance,01/04/2025,30/09/2025,24/09/2025,At risk,31/03/2026"
    try lists.take(ObjectiveImport.self, header, first)
    try lists.take(
      ObjectiveImport.self, header, first,
      "A-1,School attendance,01/04/2025,30/09/2025,20/03/2026,Met,")
    let counts = try lists.made.store.read { db in
      try ["objective", "objectiveReview"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(counts == [1, 2])
    let problems = try lists.problems {
      try lists.take(
        ObjectiveImport.self, header, first.replacing("At risk", with: "Met"),
        "A-1,School attendance,01/04/2025,01/10/2025,,,",
        "A-1,Health checks,31/03/2025,30/03/2025,30/09/2025,,30/09/2025")
    }
    expect(
      problems,
      [
        "line 2, column F (Result): A review of that day is recorded with another result.",
        "line 3, column D (Review due): The objective is to be reviewed on 30 September 2025",
        "line 4, column C (From): The agreement begins on 1 April 2025",
        "line 4, column D (Review due): The objective was set on 31 March 2025",
        "line 4, column F (Result): A review has both a day and a result",
        "line 4, column G (Next review): The next review must come after",
      ])
  }

  private func expect(_ problems: [String], _ wanted: [String]) {
    #expect(problems.count == wanted.count, "\(problems)")
    for (problem, part) in zip(problems, wanted) { #expect(problem.hasPrefix(part)) }
  }

  private static let discounts = """
    INSERT INTO vehicleRecord (number, vehicle, fromDay, recordedAt, title, kind, regime, description,
      reference, isOpenToOthers, authoritiesReference, termFromDay, termUntilDay, termReference,
      admissionRule, admissionReference, callOffReference, priceBasis, priceReference, upliftClause,
      upliftReference, providerNoticeDays, placementNoticeDays, suspensionReviewDays,
      termsReference, discountStacking, discountReference)
    VALUES (11, 7, '2025-04-01', '2025-04-01T09:00:00Z', 'Alliance', 'framework',
      'publicContractsRegulations2015', 'd', 'r', 0, 'r', '2025-04-01', '2029-04-01', 'r', 'closed',
      'r', 'r', 'ceiling', 'r', 'none', 'r', 28, 28, 28, 'r', 'together', 'r');
    INSERT INTO vehicleDiscount (record, position, name, kind, threshold, percentage, reference)
    VALUES (11, 1, 'siblings', 'sibling', 2, 500, 'Schedule 6')
    """
}

private let feeHeader =
  "Agreement,For what,Line,From,To,Amount,Per,Hours a week,Ratio,Came by"
