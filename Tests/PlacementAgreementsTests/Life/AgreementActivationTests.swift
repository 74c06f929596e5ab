import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// How agreements begin, end, and take the place of others.
@Suite struct AgreementActivationTests {
  private let council: AgreementCouncil

  init() throws {
    council = try AgreementCouncil()
    try council.draft(council.facts())
    try council.take("WM-1", .issued, on: "2026-01-02")
  }

  private func activate(_ reference: String, today: String) throws {
    let today = try Day(testing: today)
    try council.change { db in
      try AgreementStepping(reference, council.recording, db)
        .activate(today: today, person: "A Manager", exception: nil, db)
    }
  }

  @Test func `an agreement begins on its first day and not the day before`() throws {
    #expect(try council.problems { try activate("WM-1", today: "2026-01-04") }.count == 1)
    try activate("WM-1", today: "2026-01-05")
    #expect(try council.file("WM-1", on: "2026-01-05").state.status == .active)
  }

  @Test func `the agreement whose place is taken ends with the day before`() throws {
    try activate("WM-1", today: "2026-01-05")
    var facts = DraftFacts()
    facts.reference = "WM-2"
    let from = try Day(testing: "2026-03-02")
    try council.change { try SupersedingFacts("WM-1", from: from, $0).fill(&facts) }
    try council.draft(facts)
    #expect(try council.file("WM-1", on: "2026-03-02").state.status == .active)
    try council.take("WM-2", .issued, on: "2026-03-01")
    try activate("WM-2", today: "2026-03-02")
    let (old, new) = (
      try council.file("WM-1", on: "2026-03-02"), try council.file("WM-2", on: "2026-03-02")
    )
    #expect(old.state.status == .superseded)
    #expect(old.state.end == from)
    #expect(new.supersedes == "WM-1")
    #expect(old.successor == "WM-2")
    #expect(new.fees.weeklyFee(on: from) == old.fees.weeklyFee(on: from.adding(days: -1)))
    #expect(throws: AgreementProblem.self) {
      try council.change { _ = try SupersedingFacts("WM-1", from: from, $0) }
    }
  }

  @Test func `an agreement that never began ends through the day before its first`() throws {
    let problems = try council.problems { try council.take("WM-1", .ended, on: "2026-01-04") }
    #expect(problems.first?.contains("'--through 2026-01-04'") == true)
    try council.take("WM-1", .ended, on: "2026-01-05")
    #expect(try council.problems { try activate("WM-1", today: "2026-01-06") }.count == 1)
  }
}
