import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// What is closed and added by variations, and that what was known before can still be answered.
@Suite struct AgreementVaryingTests {
  private let council: AgreementCouncil

  init() throws {
    council = try AgreementCouncil()
  }

  private func change(_ day: String) throws -> VariationFacts {
    VariationFacts(day: try Day(testing: day), reason: "correction", decisionReference: nil)
  }

  // 5% of £901.00 is £45.05; of £937.04 it is £46.852, which is £46.85 to the nearest penny. Then 3%
  // is taken in turn from the £890.19 that is left: £26.7057, which is £26.71.
  @Test func `discounts that are a percentage follow the fee, each from what the one before left`()
    throws
  {
    var facts = try council.facts()
    facts.claims = ["siblings"]
    try council.draft(facts)
    var variation = try change("2026-03-02")
    variation.fees = [GivenFee(kind: "care", amount: Money(pence: 93_704))]
    variation.claims = ["long-term"]
    try council.vary("WM-1", variation)
    let fees = try council.file("WM-1", on: "2026-04-01").fees
    #expect(fees.weeklyDiscount(on: try Day(testing: "2026-03-01")) == Money(pence: 4505))
    #expect(fees.weeklyDiscount(on: try Day(testing: "2026-03-02")) == Money(pence: 4685 + 2671))
  }

  @Test func `terms that were set for later days keep what is changed before them`() throws {
    try council.draft(council.facts())
    var later = try change("2026-06-01")
    later.legalStatus = "C2"
    try council.vary("WM-1", later)
    var sooner = try change("2026-02-02")
    sooner.noticeDays = 14
    try council.vary("WM-1", sooner)
    let terms = try council.file("WM-1", on: "2026-04-01").terms
    #expect(terms.map(\.noticeDays) == [28, 14, 14])
    #expect(terms.map(\.legalStatus) == [nil, nil, "C2"])
  }

  @Test func `a variation cannot come before the first day, or say nothing`() throws {
    try council.draft(council.facts())
    let problems = try council.problems { try council.vary("WM-1", try change("2026-01-04")) }
    #expect(problems.count == 2)
  }

  /// Whatever is varied in whatever order, a day's fee is the one that was said of the latest day not
  /// after it; of two said of one day, the one that was said last.
  @Test(arguments: UInt64(1)...8)
  func `the fee of a day is the latest that was said to hold from then`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try council.draft(council.facts())
    let first = try Day(testing: "2026-01-05")
    var said: [Day: Money] = [first: Money(pence: 90_100)]
    for _ in 1...12 {
      let day = first.adding(days: Int.random(in: 0...60, using: &random))
      let amount = Money(pence: Int64.random(in: 1...200_000, using: &random))
      var facts = VariationFacts(day: day, reason: "correction", decisionReference: nil)
      facts.fees = [GivenFee(kind: "care", amount: amount)]
      try council.vary("WM-1", facts)
      said[day] = amount
    }
    let fees = try council.file("WM-1", on: "2026-04-01").fees
    for offset in 0...70 {
      let day = first.adding(days: offset)
      let latest = said.keys.filter { $0 <= day }.max()
      #expect(fees.weeklyFee(on: day) == latest.flatMap { said[$0] })
    }
  }

  @Test func `a list says what was known on a day before a correction was recorded`() throws {
    try council.draft(council.facts())
    let later = Change(
      command: "agreement vary", user: "A Commissioner",
      moment: Moment(secondsSince1970: (Int(TemporaryStore.today.daysSince1970) + 9) * 86_400))
    var facts = try change("2026-01-05")
    facts.fees = [GivenFee(kind: "care", amount: Money(pence: 95_000))]
    try council.made.store.change(later) { db in
      let stepping = try AgreementStepping("WM-1", Recording(later), db)
      try AgreementVarying(stepping, facts, council.rules).vary(db)
    }
    let day = try Day(testing: "2026-02-02")
    let known = { (offset: Int) in
      try council.made.store.read { db in
        try AgreementListing.list(
          on: day, knownOn: TemporaryStore.today.adding(days: offset), AgreementFilter(), db
        ).map(\.weeklyFee.pence)
      }
    }
    #expect(try known(-1) == [])
    #expect(try known(8) == [90_100])
    #expect(try known(9) == [95_000])
  }
}
