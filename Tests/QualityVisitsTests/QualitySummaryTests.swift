import GRDB
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// What the measures of quality work count.
@Suite struct QualitySummaryTests {
  private let made: QualityStore

  init() throws {
    made = try QualityStore()
  }

  private func summary(through last: String = "2026-10-31") throws -> QualitySummary {
    let first = try #require(Day("2026-04-01"))
    let last = try #require(Day(last))
    return try made.store.read { db in
      try QualitySummary(
        from: first, through: last, asAt: made.today, visibleTo: .meeting, made.folder, db)
    }
  }

  @Test func `the median lies between the two in the middle`() throws {
    try made.takeVisit("9000101", on: "01/06/2026", "protection=meets:data", isFinal: true)
    try made.takeVisit(
      "9000118", on: "01/06/2026", "protection=meets:data", isFinal: true, finalAfter: 45)
    let reports = try summary().reports
    #expect(reports.median?.description == "29.5")
    #expect((reports.final, reports.late) == (2, 1))
  }

  @Test func `a report may take as long as the rule says, and not a day longer`() throws {
    try made.takeVisit(
      "9000101", on: "01/06/2026", "protection=meets:data", isFinal: true, finalAfter: 42)
    try made.takeVisit(
      "9000118", on: "01/06/2026", "protection=meets:data", isFinal: true, finalAfter: 43)
    try made.takeVisit("9000101", on: "19/09/2026", "protection=meets:data", isFinal: false)
    try made.takeVisit("9000118", on: "18/09/2026", "protection=meets:data", isFinal: false)
    let reports = try summary().reports
    #expect((reports.late, reports.waiting, reports.waitingLate) == (1, 2, 1))
  }

  @Test func `a visit is counted in the time in which it was made`() throws {
    for day in ["31/03/2026", "01/04/2026", "31/10/2026", "01/11/2026"] {
      try made.takeVisit("9000101", on: day, "protection=meets:data", isFinal: false)
    }
    #expect(try summary().visits == 2)
  }

  @Test func `grades are counted when two people agreed to them, by standard and as a whole`()
    throws
  {
    try made.takeVisit(
      "9000101", on: "01/06/2026", "protection=exceeds:data", isFinal: true)
    try made.takeVisit("9000118", on: "01/06/2026", "protection=meets:data", isFinal: true)
    try made.takeVisit("9000101", on: "01/08/2026", "education=meets:data", isFinal: false)
    let grades = try summary().grades
    #expect(grades.map(\.standard) == [nil, "Protection of children"])
    #expect(grades.map(\.counts) == [["exceeds": 1, "meets": 1], ["exceeds": 1, "meets": 1]])
    #expect(grades.map(\.count) == [2, 2])
  }

  @Test(arguments: 0..<20)
  func `every open action is in one band of ages`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let actions = (0..<40).map { number in
      Action(number: number, dueIn: .random(in: -200...60, using: &generator), on: made.today)
    }
    let ages = ActionAges(of: actions, on: made.today, ages: [30, 90])
    #expect(ages.open == 40)
    #expect(ages.overdue == actions.count { $0.isOverdue(on: made.today) })
    #expect(ages.bands.map(\.inWords).first == "Not due yet")
    #expect(ages.bands.map(\.inWords).last == "91 days over or more")
  }

  @Test(arguments: [(0, 0), (-1, 1), (-30, 1), (-31, 2), (-90, 2), (-91, 3)])
  func `an action changes its band on the day after`(_ days: Int, _ band: Int) {
    let ages = ActionAges(
      of: [Action(number: 1, dueIn: days, on: made.today)], on: made.today, ages: [30, 90])
    #expect(ages.bands.firstIndex { $0.open == 1 } == band)
  }
}

extension Action {
  /// An open action that is due so many days after a day.
  fileprivate init(number: Int, dueIn days: Int, on day: Day) {
    self.init(
      number: number, urn: "9000101", visit: nil, concern: nil, standard: nil, task: "Mend it",
      steps: [
        ActionStep(
          kind: .raise, isOpen: true, day: day.adding(days: -300), owner: "Registered manager",
          due: day.adding(days: days), priority: .medium, evidenceReference: nil, reason: nil,
          takenBy: "A Commissioner")
      ])
  }
}
