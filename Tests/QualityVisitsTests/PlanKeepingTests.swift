import Definitions
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// A plan that is kept, the visits that do what it says, and the plan after it.
@Suite struct PlanKeepingTests {
  private let made: TemporaryStore
  private let book: VisitBook
  private let today = TemporaryStore.today
  private let year = FinancialYear(startYear: 2026)

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    book = try VisitBook(
      ContractsFolder(path: "\(ProjectFolder.path)/Contracts"), today: today.adding(days: 90))
  }

  private var recording: Recording { Recording(TemporaryStore.change("visit plan")) }

  private func change<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try made.store.change(TemporaryStore.change("visit plan"), body)
  }

  private func plan(_ days: [Int]) -> VisitPlan {
    VisitPlan(
      first: today, last: year.lastDay,
      visits: days.enumerated().map { number, days in
        PlannedVisit(
          urn: "9000101", number: number + 1, officer: "Ines Thistleward",
          day: today.adding(days: days), type: .announced, score: 20,
          dueBy: today.adding(days: days + 5), isFixed: number == 1)
      }, notPlaced: [], notDue: [], changes: [])
  }

  private func save(_ plan: VisitPlan) throws {
    try change { db in try plan.save(of: year, madeOn: today, recording, db) }
  }

  private func log(on days: Int, _ type: String = "announced") throws -> Visit {
    var answers = VisitAnswers()
    answers.day = Written(today.adding(days: days).description, at: Place(file: "test"))
    answers.type = Written(type, at: Place(file: "test"))
    answers.officers = [Written("Ines Thistleward", at: Place(file: "test"))]
    answers.findings = [
      .init(
        standard: Written("protection", at: Place(file: "test")),
        grade: Written("meets", at: Place(file: "test")),
        evidence: Written("document", at: Place(file: "test")))
    ]
    return try change { db in try book.log(answers, of: "9000101", recording, db) }
  }

  private func saved() throws -> [SavedVisit] {
    let plan = try made.store.read { db in try SavedPlan.current(of: year, db) }
    return try #require(plan).planned
  }

  @Test(arguments: [
    // Planned on days 10 and 80 of the year: which of them a visit on a day does.
    (1, [0]), (10, [0]), (30, [0]), (44, [0]), (46, [1]), (80, [1]), (90, [1]),
  ])
  func `a visit that is recorded does the planned visit nearest to it`(
    _ day: Int, _ done: [Int]
  ) throws {
    try save(plan([10, 80]))
    let visit = try log(on: day)
    let found = try saved()
    #expect(found.indices.filter { found[$0].doneBy == visit.number } == done)
  }

  @Test func `a visit long before the planned day is not the one that was planned`() throws {
    try save(plan([80]))
    _ = try log(on: 20)
    #expect(try saved().map(\.doneBy) == [nil])
  }

  @Test func `a second visit does the next that was planned, and a cancelled one none`() throws {
    try save(plan([10, 40]))
    let first = try log(on: 10)
    let second = try log(on: 12, "unannounced")
    #expect(try saved().map(\.doneBy) == [first.number, second.number])
    let words = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").plainWords()
    try change { db in
      let reason = Written("Logged for the wrong service", at: Place(file: "test"))
      try VisitProgress(
        of: second, on: today.adding(days: 13), today: today.adding(days: 13), recording
      ).cancel(because: reason, words, db)
    }
    #expect(try saved().map(\.doneBy) == [first.number, nil])
  }

  @Test func `what was done stays in the plan after, and what is agreed is remembered`() throws {
    try save(plan([10, 80]))
    let visit = try log(on: 9)
    let before = try #require(try made.store.read { db in try SavedPlan.current(of: year, db) })
    #expect(before.before.done == ["9000101": 1])
    #expect(before.before.visits.map(\.isFixed) == [true])
    try save(plan([100]))
    let found = try saved()
    #expect(found.map(\.doneBy) == [visit.number, nil])
    #expect(found.map(\.visit.day) == [today.adding(days: 10), today.adding(days: 100)])
  }
}
