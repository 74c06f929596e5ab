import GRDB
import ImportRuns
import Importing
import PlacementAgreements
import Store
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// What foster carers are paid, held against the national minimum allowance.
@Suite struct PaidAllowanceTests {
  private let made: TemporaryStore
  private let table: AllowanceTable

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    table = try #require(
      try Situation.contracts.upliftFigures().allowance("national-minimum-fostering-allowance"))
    try made.store.change(TemporaryStore.change("test")) { db in
      try db.execute(
        sql: """
          INSERT INTO child (number, reference, birthMonth, sex, isUnaccompanied) VALUES
            (1, 'C-1', '2014-05', 'female', 0), (2, 'C-2', NULL, 'male', 0),
            (3, 'C-3', '2010-11', 'male', 0)
          """)
    }
  }

  private func take(_ rows: String) throws {
    try made.take(
      CarerAllowanceImport.self,
      text: "Carer reference,Child reference,From,To,Allowance a week\n\(rows)")
  }

  private func paid(_ day: String, area: String = "restOfEngland") throws -> [PaidAllowance] {
    let day = try #require(Day(day))
    return try made.store.read { try PaidAllowance.all(on: day, table, area: area, $0) }
  }

  @Test func `the minimum of the new year holds from 6 April, and not the day before`() throws {
    try take("WF1,C-1,2024-06-01,,187.00\n")
    #expect(try paid("2025-04-05").map(\.shortfall) == [nil])
    #expect(try paid("2025-04-06").map(\.shortfall) == [Money(pence: 700)])
    #expect(try paid("2025-04-06").map(\.since) == [Day("2025-04-06")])
  }

  @Test func `an eleventh birthday brings the next band, from the first day of its month`() throws {
    try take("WF1,C-1,2025-04-06,,194.00\n")
    let before = try #require(try paid("2025-04-30").first)
    #expect((before.ages, before.shortfall) == ("5 to 10", nil))
    let after = try #require(try paid("2025-05-01").first)
    #expect((after.ages, after.shortfall) == ("11 to 15", Money(pence: 2600)))
    #expect(after.since == Day("2025-05-01"))
  }

  @Test func `a penny below is below, and the minimum itself is not`() throws {
    try take("WF1,C-1,2025-04-06,,193.99\nWF2,C-1,2025-04-06,,194.00\n")
    #expect(try paid("2025-04-30").map(\.shortfall) == [Money(pence: 1), nil])
    #expect(try paid("2025-04-30", area: "london").map(\.shortfall?.pence) == [3101, 3100])
  }

  @Test func `of a child whose month of birth is not known nobody can tell`() throws {
    try take("WF1,C-2,2025-04-06,,10.00\n")
    #expect(try paid("2025-04-30").map(\.minimum) == [nil])
    #expect(try paid("2025-04-30").map(\.shortfall) == [nil])
  }

  @Test func `those furthest below come first, and who is paid no longer is left out`() throws {
    try take(
      "WF1,C-1,2025-04-06,,190.00\nWF2,C-3,2025-04-06,,180.00\nWF3,C-1,2024-04-06,2025-04-05,1.00\n"
    )
    #expect(try paid("2025-04-30").map(\.carer) == ["WF2", "WF1"])
  }

  @Test func `a day for which no table was loaded is refused`() throws {
    try take("WF1,C-1,2024-06-01,,187.00\n")
    #expect(throws: AllowanceProblem.self) { try paid("2026-04-06") }
    #expect(throws: AllowanceProblem.self) { try paid("2025-04-06", area: "southWest") }
  }

  @Test func `a later list takes the place of what it names again`() throws {
    try take("WF1,C-1,2025-04-06,,190.00\n")
    try take("WF1,C-1,2025-04-06,2025-10-31,194.00\nWF1,C-1,2025-11-01,,221.00\n")
    #expect(try paid("2025-10-31").map(\.weekly.pence) == [19_400])
    #expect(try paid("2025-11-01").map(\.weekly.pence) == [22_100])
  }

  @Test func `everything that is wrong with a list is said at once, and nothing is kept`() throws {
    do {
      try take(
        """
        WF1,C-9,2025-04-06,,190.00
        WF1,C-1,2025-04-06,,1.5.0
        WF1,C-3,2025-04-06,,190.00
        WF1,C-3,2025-05-01,,191.00
        WF1,C-2,2025-05-01,2025-04-01,191.00

        """)
      Issue.record("A wrong list was taken in.")
    } catch let problem as ImportProblem {
      #expect(problem.findings.map(\.place.line) == [2, 3, 5, 6])
    }
    #expect(try paid("2025-05-02").isEmpty)
  }
}
