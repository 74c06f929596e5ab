import GRDB
import Store
import TestSupport
import Testing

@testable import PurchasingVehicles

/// What the shipped rules find of who stands on a vehicle, what they ask and what was bought.
@Suite struct RecordRulesTests {
  private typealias Records = RecordSituations

  @Test(arguments: [
    ("call-off-after-the-end", "2030-03-31", "2030-04-01"),
    ("call-off-before-the-start", "2026-04-01", "2026-03-31"),
  ])
  func `a placement outside the term is found, and one on the day beside it is not`(
    _ rule: String, _ right: String, _ wrong: String
  ) throws {
    let kept = try Records.store(sql: Records.callOff("P-1", right))
    let broken = try Records.store(sql: Records.callOff("P-1", wrong))
    #expect(try Records.message(rule, in: kept, on: "2030-06-01") == nil)
    #expect(try Records.message(rule, in: broken, on: "2030-06-01")?.contains("P-1") == true)
  }

  @Test func `of many placements after the end the first are named and the rest counted`() throws {
    let made = try Records.store(
      sql: (1...7).map { Records.callOff("P-\($0)", "2030-04-0\($0)") }.joined())
    let message = try Records.message("call-off-after-the-end", in: made, on: "2030-06-01")
    #expect(message?.contains("7 placements began: P-1, P-2, P-3, P-4, P-5 and 2 more.") == true)
  }

  @Test func `an extension that was used keeps placements within the term`() throws {
    let made = try Records.store(
      ["used": "[{ decided: 2030-01-10, by: A Director, reference: CS/1 }]"],
      sql: Records.callOff("P-1", "2030-04-01"))
    #expect(try Records.message("call-off-after-the-end", in: made, on: "2030-06-01") == nil)
  }

  @Test func `a rate a penny above the ceiling is found, and one at it is not`() throws {
    let kept = try Records.store(sql: Records.rate(95_000))
    let broken = try Records.store(sql: Records.rate(95_001))
    #expect(try Records.message("rate-above-ceiling", in: kept) == nil)
    #expect(
      try Records.message("rate-above-ceiling", in: broken)?.hasPrefix(
        """
        Vennick Fostering Ltd asks £950.01 a week in core/under-16, where the price from 1 April 2026 \
        is £950.00.
        """) == true)
  }

  @Test func `a rate that is over is left alone`() throws {
    let made = try Records.store(sql: Records.rate(95_001, through: "2026-05-31"))
    #expect(try Records.message("rate-above-ceiling", in: made, on: "2026-05-31") != nil)
    #expect(try Records.message("rate-above-ceiling", in: made, on: "2026-06-01") == nil)
  }

  @Test func `a rate with a last day after the vehicle's is found, and one without is not`() throws
  {
    let beyond = try Records.store(sql: Records.rate(95_000, through: "2030-04-01"))
    let within = try Records.store(sql: Records.rate(95_000, through: "2030-03-31"))
    let open = try Records.store(sql: Records.rate(95_000))
    #expect(try Records.message("rate-beyond-the-end", in: beyond) != nil)
    #expect(try Records.message("rate-beyond-the-end", in: within) == nil)
    #expect(try Records.message("rate-beyond-the-end", in: open) == nil)
  }

  @Test func `tendered prices without a rate are found, and with one are not`() throws {
    let made = try Records.store(among: TemporaryStore.ofEveryAuthority)
    try made.load(Definitions.shipped("alliance-residential-2023"))
    let rule = "no-rates"
    #expect(try Records.findings(in: made, on: "2026-06-01").filter { $0.rule == rule }.count == 1)
    try made.store.change(TemporaryStore.change("test")) { db in
      try db.execute(
        sql: """
          INSERT INTO rate (priceBand, provider, weeklyPence, fromDay, recordedAt)
          SELECT priceBand.number, 1, 500000, '2026-04-01', '' FROM priceBand
          JOIN lot ON lot.number = priceBand.lot
          JOIN vehicle ON vehicle.number = lot.vehicle
          WHERE vehicle.name = 'alliance-residential-2023' LIMIT 1
          """)
    }
    #expect(try Records.findings(in: made, on: "2026-06-01").filter { $0.rule == rule }.isEmpty)
  }

  @Test(arguments: [
    ("excluded-supplier-on-framework", "framework", "procurementAct2023LightTouch"),
    ("excluded-supplier-on-dynamic-market", "dynamicMarket", "procurementAct2023"),
    ("excluded-supplier", "dynamicPurchasingVehicle", "publicContractsRegulations2015"),
  ])
  func `who is barred on a mandatory ground may not stand on a lot`(
    _ rule: String, _ kind: String, _ regime: String
  ) throws {
    let changes = ["kind": kind, "regime": regime]
    let excluded = try Records.store(
      changes, sql: Records.accredited, Records.barred("mandatory-exclusion"))
    let barred = try Records.store(
      changes, sql: Records.accredited, Records.barred("quality-concern"))
    let removed = try Records.store(changes, sql: Records.barred("mandatory-exclusion"))
    let message = try Records.message(rule, in: excluded)
    #expect(message?.hasPrefix("Vennick Fostering Ltd still stands on core,") == true)
    #expect(try Records.message(rule, in: excluded, on: "2026-04-30") == nil)
    #expect(try Records.message(rule, in: barred) == nil)
    #expect(try Records.message(rule, in: removed) == nil)
  }

  @Test func `a ground that nobody has looked into is a question for a lawyer`() throws {
    let made = try Records.store(sql: Records.accredited, Records.barred("exclusion-ground"))
    let found = try Records.findings(in: made, on: "2026-06-01")
    #expect(found.first { $0.rule == "excludable-supplier" }?.severity == .lawyer)
    #expect(!found.contains { $0.rule == "excluded-supplier-on-framework" })
    let none = try Records.store(sql: Records.accredited, Records.barred("quality-concern"))
    #expect(try Records.message("excludable-supplier", in: none) == nil)
  }

  @Test func `a service that stands through its provider is found where the provider is barred`()
    throws
  {
    let made = try Records.store(
      sql: Records.admitting("urn", "'SC900069'"), Records.barred("mandatory-exclusion"))
    let message = try Records.message("excluded-supplier-on-framework", in: made)
    #expect(message?.hasPrefix("SC900069 still stands on core,") == true)
  }

  @Test(arguments: [("outstanding", true), ("good", false)])
  func `a judgement below the gateway is found, and one at it is not`(
    _ minimum: String, _ isFound: Bool
  ) throws {
    let gateway = "{ minimumJudgement: \(minimum), notYetInspected: false, reference: Invented }"
    let made = try Records.store(
      ["admission": "{ rule: closed, gateway: \(gateway), reference: Invented }"],
      sql: Records.accredited)
    let message = try Records.message("judgement-below-the-gateway", in: made)
    #expect((message != nil) == isFound)
    #expect(message?.hasPrefix("SC900069 is judged 'Good' and still stands on core.") ?? true)
  }

  @Test func `a suspension is found the day after its review day`() throws {
    let made = try Records.store(
      sql: Records.accredited, Records.suspended(reviewOn: "2026-05-20"))
    #expect(try Records.message("suspension-review-passed", in: made, on: "2026-05-20") == nil)
    #expect(try Records.message("suspension-review-passed", in: made, on: "2026-05-21") != nil)
  }

  @Test(arguments: [("2026-05-29", false), ("2026-05-30", true)])
  func `a review later than the terms allow is found, and one on the last day is not`(
    _ day: String, _ isFound: Bool
  ) throws {
    let made = try Records.store(sql: Records.accredited, Records.suspended(reviewOn: day))
    let message = try Records.message("suspension-review-too-far-off", in: made, on: "2026-05-02")
    #expect((message != nil) == isFound)
  }

  @Test(arguments: [
    ("Westmarch", false, nil), ("Kestrelby", false, "used-without-right"),
    ("Kestrelby", true, "used-by-joining"),
  ])
  func `a council that buys through a vehicle of others is told so`(
    _ lead: String, _ isOpen: Bool, _ rule: String?
  ) throws {
    let authorities =
      "{ lead: \(lead), participating: [], openToOthers: \(isOpen), reference: Invented }"
    let idle = try Records.store(["authorities": authorities])
    let used = try Records.store(
      ["authorities": authorities], sql: Records.callOff("P-1", "2026-05-01"))
    let rules = ["used-without-right", "used-by-joining"]
    let found = try Records.findings(in: used, on: "2026-06-01").map(\.rule)
    #expect(found.filter(rules.contains) == [rule].compactMap(\.self))
    #expect(
      try Records.findings(in: idle, on: "2026-06-01").allSatisfy { !rules.contains($0.rule) })
  }
}
