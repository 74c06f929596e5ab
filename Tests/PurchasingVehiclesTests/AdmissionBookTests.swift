import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// Admissions in the database: who stands where, and what cannot be done.
@Suite struct AdmissionBookTests {
  @Test func `the same person in any spelling cannot suspend alone`() throws {
    let council = try AdmissionCouncil()
    try council.admit()
    for approver in ["A Commissioner", "a  COMMISSIONER", " A Commissioner "] {
      #expect(throws: SamePerson.self) {
        try council.take(.suspend, "2026-06-01") {
          $0.approvedBy = approver
          $0.reviewDay = try Day(inTest: "2026-07-01")
        }
      }
    }
    #expect(try council.status(on: "2026-06-01") == .accredited)
  }

  @Test func `a step before the last one is refused, and changes nothing`() throws {
    let council = try AdmissionCouncil()
    try council.admit()
    let before = try council.made.contents()
    #expect(throws: AdmissionProblem.self) { try council.take(.withdraw, "2026-04-30") { _ in } }
    #expect(try council.made.contents() == before)
  }

  @Test func `a suspended group closes the lot to its providers and their services`() throws {
    let council = try AdmissionCouncil()
    try council.admit()
    try council.take(.suspend, "2026-06-01", group: true) {
      $0.approvedBy = "B"
      $0.reviewDay = try Day(inTest: "2026-07-01")
    }
    #expect(try council.status(on: "2026-05-31") == .accredited)
    #expect(try council.status(on: "2026-06-01") == .suspended)
    try council.take(.lift, "2026-08-01", group: true) { $0.approvedBy = "B" }
    #expect(try council.status(on: "2026-08-01") == .accredited)
  }

  @Test func `what was recorded later is not known on an earlier day`() throws {
    let council = try AdmissionCouncil()
    try council.admit()
    let recorded = TemporaryStore.today
    #expect(try council.status(on: "2026-05-01", knownOn: recorded) == .accredited)
    #expect(try council.status(on: "2026-05-01", knownOn: recorded.adding(days: -1)) == nil)
  }

  @Test(arguments: 1...20)
  func `whatever is tried, only what the rules allow is recorded`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let council = try AdmissionCouncil()
    var expected = AdmissionStatus.open
    var before = AdmissionStatus.open
    var day = try Day(inTest: "2026-04-02")
    for _ in 0..<40 {
      let step = AdmissionStep.allCases.randomElement(using: &generator) ?? .apply
      day = day.adding(days: Int.random(in: 0...20, using: &generator))
      let allowed = AdmissionRules.status(
        after: expected, step, beforeRestriction: before, isUmbrella: false)
      let review = day.adding(days: 10)
      let taken = try? council.take(step, day.description) {
        $0.approvedBy = "B"
        $0.reviewDay = step == .suspend ? review : nil
      }
      #expect(taken?.status == allowed)
      expected = allowed ?? expected
      if !expected.isRestriction { before = expected }
      #expect(try council.own(on: day) ?? .open == expected)
    }
  }
}
