import GRDB
import Store
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// The council's list of placements, what may stand in it, and what is said of its mistakes.
@Suite struct CallOffImportTests {
  @Test func `a placement is kept as it was bought`() throws {
    let made = try CallOffStore([
      CallOffStore.row(
        "A-1", "2025-04-01", home, "vehicle", vehicle: "alliance", lot: "core", band: "standard",
        provider: "Larkenby Care", urn: "9000101", fee: "5480.5")
    ])
    let day = try #require(Day("2025-04-01"))
    #expect(
      try made.callOffs() == [
        CallOff(
          reference: "A-1", day: day, serviceType: home, route: .vehicle, vehicle: 7, lot: 8,
          band: 9, provider: 3, urn: "9000101", weeklyFee: Money(pence: 548_050), endedOn: nil,
          outsideReason: nil)
      ])
  }

  @Test func `a spot placement may name the band it is like, without being bought through it`()
    throws
  {
    let made = try CallOffStore([
      CallOffStore.row(
        "A-1", "2025-04-01", home, "spot", vehicle: "alliance", lot: "core", band: "standard",
        reason: "No offer")
    ])
    let kept = try #require(try made.callOffs().first)
    #expect(kept.vehicle == nil && kept.lot == nil && kept.band == 9)
    #expect(kept.outsideReason == "noOffer")
  }

  @Test func `every mistake of every row is named at once, and nothing is kept`() throws {
    let made = try CallOffStore()
    let problems = try made.problems([
      CallOffStore.row("A-1", "2025-04-01", home, "vehicle"),
      CallOffStore.row("A-2", "2025-04-01", home, "vehicle", vehicle: "other"),
      CallOffStore.row("A-3", "2025-04-01", home, "vehicle", vehicle: "alliance", lot: "none"),
      CallOffStore.row(
        "A-4", "2025-04-01", home, "vehicle", vehicle: "alliance", lot: "core", band: "gold"),
      CallOffStore.row("A-5", "2025-04-01", home, "spot", fee: "about 900"),
      CallOffStore.row("A-6", "2025-04-01", home, "spot", provider: "Nobody"),
      CallOffStore.row("A-7", "2025-04-01", home, "spot", urn: "9000999", ended: "2025-03-31"),
      CallOffStore.row(
        "A-8", "2025-04-01", home, "vehicle", vehicle: "alliance", reason: "No offer"),
      CallOffStore.row("A-9", "2025-04-01", home, "spot", vehicle: "alliance"),
      CallOffStore.row("A-10", "2025-04-01", home, "auction"),
    ])
    let wanted = [
      "line 2, column E (Vehicle): A placement through a vehicle names it",
      "line 3, column E (Vehicle): No vehicle 'other' was loaded. There are: alliance.",
      "line 4, column F (Lot): The vehicle has no lot 'none'. There are: core.",
      "line 5, column G (Band): The lot has no price band 'gold'. There are: standard.",
      "line 6, column J (Weekly fee): A weekly fee must be pounds and pence",
      "line 7, column H (Provider): 'Nobody' is no provider",
      "line 8, column I (URN): 9000999 is no service in the register.",
      "line 8, column K (Ended on): It would end before it began on 1 April 2025.",
      "line 9, column L (Reason outside): This placement was bought through a vehicle",
      "line 10, column E (Vehicle): This placement was not bought through a vehicle.",
      "line 11, column D (Route): 'auction' is not known here.",
    ]
    #expect(problems.count == wanted.count)
    for (problem, part) in zip(problems, wanted) { #expect(problem.contains(part)) }
    #expect(try made.callOffs().isEmpty)
  }

  @Test func `an end may be added later, and nothing else changed`() throws {
    let made = try CallOffStore([CallOffStore.row("A-1", "2025-04-01", home, "spot", fee: "900")])
    try made.take([
      CallOffStore.row("A-1", "2025-04-01", home, "spot", fee: "900", ended: "2025-05-01")
    ])
    #expect(try made.callOffs().first?.endedOn == Day("2025-05-01"))
    let problems = try made.problems([
      CallOffStore.row("A-1", "2025-04-01", home, "spot", fee: "901", ended: "2025-05-01")
    ])
    #expect(problems.contains { $0.contains("'A-1' is recorded already") })
  }

  @Test func `a placement outside costs so much more than the like band through the vehicle`()
    throws
  {
    let (from, through) = (try #require(Day("2025-04-01")), try #require(Day("2026-03-31")))
    let fees = [("vehicle", "900"), ("vehicle", "901"), ("spot", "1000"), ("spot", "1200.10")]
    let rows = fees.enumerated().map { index, fee in
      CallOffStore.row(
        "A-\(index)", "2025-06-01", home, fee.0, vehicle: "alliance", lot: "core",
        band: "standard", fee: fee.1)
    }
    let made = try CallOffStore(rows + [CallOffStore.row("B", "2025-06-01", home, "spot")])
    let prices = try made.made.store.read { try RoutePrices(from: from, through: through, $0) }
    #expect(prices.lines.map(\.band) == ["alliance/core/standard", "alliance/core/standard"])
    #expect(prices.lines.map(\.fees.median.description) == ["900.50", "1100.05"])
    #expect(prices.lines.map { $0.aboveVehicle?.description } == [nil, "199.55"])
    #expect(prices.leftOut == 1)
  }

  @Test func `reasons for going outside are counted, those not recorded too`() throws {
    let (from, through) = (try #require(Day("2025-04-01")), try #require(Day("2026-03-31")))
    let reasons = ["No offer", "", "Emergency", "No offer"]
    let made = try CallOffStore(
      reasons.enumerated().map {
        CallOffStore.row("A-\($0)", "2025-06-01", home, "spot", reason: $1)
      })
    let counted = try made.made.store.read { try OutsideReasons(from: from, through: through, $0) }
    #expect(counted.lines.map(\.reason) == ["noOffer", "emergency", nil])
    #expect(counted.lines.map(\.share.percent) == [50, 25, 25])
  }
}

extension CallOffStore {
  fileprivate func callOffs() throws -> [CallOff] {
    try made.store.read { db in Array(try CallOffQueries.byReference(db).values) }
  }
}

private let home = "Children's home"
