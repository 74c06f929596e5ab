import Definitions
import Foundation
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// A judgement that cannot wait begins its two clocks when its file is taken in.
@Suite struct UrgentArrivalTests {
  private let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  private let today = TemporaryStore.today

  /// The register with a visit long ago, and then a file that brings a judgement of inadequate.
  private func register() throws -> TemporaryStore {
    let made = try TemporaryStore.ofTheSamples()
    let sample = ProjectFolder.sample("ofsted-providers.csv")
    try made.take(OfstedProviderImport.self, [sample])
    let book = try VisitBook(folder, today: today)
    var answers = VisitAnswers()
    answers.day = Written("2026-03-31", at: Place(file: "test"))
    answers.type = Written("announced", at: Place(file: "test"))
    answers.officers = [Written("Ines Thistleward", at: Place(file: "test"))]
    answers.findings = [
      .init(
        standard: Written("protection", at: Place(file: "test")),
        grade: Written("meets", at: Place(file: "test")),
        evidence: Written("document", at: Place(file: "test")))
    ]
    _ = try made.store.change(TemporaryStore.change("visit log")) { db in
      try db.execute(sql: "INSERT INTO council (authority) VALUES ('X06000001')")
      return try book.log(answers, of: "9000101", Recording(TemporaryStore.change("visit log")), db)
    }
    let text = try String(contentsOfFile: sample, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(",9000101,")
        ? line.replacing(
          "12/11/2025,06/01/2026,90000101,Good", with: "01/04/2026,01/04/2026,90000199,Inadequate")
        : line.replacing("as at 31 March 2026", with: "as at 1 April 2026")
    }
    try made.take(OfstedProviderImport.self, text: lines.joined(separator: "\n"))
    return made
  }

  @Test func `an inadequate judgement gives a visit and a decision from the same moment`() throws {
    let made = try register()
    let urgent = try made.store.read { db in
      try Priorities(on: today, visibleTo: "A Commissioner", folder, db).urgent
    }
    #expect(urgent.map(\.service.urn) == ["9000101"])
    let task = try #require(urgent.first)
    #expect(task.raisedAt.day == today)
    #expect(task.visitBy == today, "the same working day")
    #expect(task.decideBy.secondsSince1970 == task.raisedAt.secondsSince1970 + 24 * 3600)
    #expect(task.visitedOn == nil)
    #expect(task.decidedOn == nil)
  }

  @Test(arguments: [0, 1, 30])
  func `what is urgent and overdue is due now, and planned before everything`(
    _ later: Int
  ) throws {
    let made = try register()
    let day = today.adding(days: later)
    let ranked = try made.store.read { db in
      try Priorities(on: day, visibleTo: "A Commissioner", folder, db).ranked
    }
    let first = try #require(ranked.first)
    #expect(first.service.urn == "9000101")
    #expect(first.tier == .urgent)
    #expect(first.dueBy == day)
  }
}
