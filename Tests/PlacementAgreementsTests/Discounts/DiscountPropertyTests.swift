import PurchasingVehicles
import Testing
import Values

@testable import PlacementAgreements

/// What holds of every ledger, whatever the placements and the claims.
@Suite struct DiscountPropertyTests {
  private let kinds = Set(DiscountRule.Kind.allCases)

  @Test(arguments: 0..<200)
  func `due and over-claimed are always claimed and missed`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for entry in try DiscountMarket.ledger(random.placements(), kinds: kinds).entries {
      #expect(entry.due >= .zero && entry.missed >= .zero && entry.overClaimed >= .zero)
      #expect(entry.due + entry.overClaimed == entry.claimed + entry.missed)
      #expect(entry.missed == .zero || entry.overClaimed == .zero)
    }
  }

  @Test(arguments: 0..<200)
  func `on no day more is due than the cap of 12.5 per cent`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let placements = try random.placements()
    let entries = try DiscountMarket.ledger(placements, kinds: kinds).entries
    for placement in placements {
      let own = entries.filter { $0.reference == placement.reference && $0.vehicle != nil }
      for day in own.map(\.range.from) {
        let due = own.filter { $0.range.contains(day) }.reduce(Money.zero) { $0 + $1.weeklyDue }
        #expect(due.pence * 10_000 <= placement.weeklyFee(on: day).pence * 1_250)
      }
    }
  }

  @Test(arguments: 0..<100)
  func `the order of the placements never matters`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let placements = try random.placements()
    let ledger = try DiscountMarket.ledger(placements, kinds: kinds)
    let shuffled = try DiscountMarket.ledger(placements.shuffled(using: &random), kinds: kinds)
    #expect(ledger.entries == shuffled.entries)
  }

  @Test(arguments: 0..<100)
  func `what is claimed is what the commitment takes off`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let placements = try random.placements()
    let entries = try DiscountMarket.ledger(placements, kinds: kinds).entries
    let (year, rule) = (DiscountMarket.year, CostRule(rounding: .halfUp))
    for placement in placements {
      let taken = placement.claims.reduce(Money.zero) { sum, claim in
        sum
          - rule.cost(
            of: CostLine(claim), from: year.firstDay, until: year.lastDay.adding(days: 1),
            placement.paid)
      }
      let claimed = entries.filter { $0.reference == placement.reference }
        .reduce(Money.zero) { $0 + $1.claimed }
      #expect(claimed == taken)
    }
  }
}

extension SeededGenerator {
  /// Up to eight placements of up to two families in up to three services.
  fileprivate mutating func placements() throws -> [DiscountedPlacement] {
    let count = Int.random(in: 1...8, using: &self)
    return try (1...count).map { number in
      try DiscountMarket.placement {
        $0.reference = "WM-\(number)"
        $0.child = Int.random(in: 1...6, using: &self)
        $0.siblingGroup = [nil, "S-1", "S-2"].randomElement(using: &self) ?? nil
        $0.urn = ["A", "B", "C", nil].randomElement(using: &self) ?? nil
        $0.provider = Int.random(in: 1...3, using: &self)
        $0.vehicle = [1, 1, 1, nil].randomElement(using: &self) ?? nil
        $0.from = ["2024-02-29", "2025-04-02", "2026-06-10"].randomElement(using: &self) ?? ""
        $0.until = [nil, "2026-08-13", "2027-02-01"].randomElement(using: &self) ?? nil
        $0.permanentSince = [nil, "2026-09-09"].randomElement(using: &self) ?? nil
        $0.weekly = Int64.random(in: 1...1_200_000, using: &self)
        $0.claims = claims()
      }
    }
  }

  private mutating func claims() -> [(
    discount: String, from: String, until: String?, weekly: Int64
  )] {
    ["siblings", "long-term", "volume", "loyalty"].compactMap { name in
      guard Bool.random(using: &self) else { return nil }
      let until = ["2026-10-10", nil].randomElement(using: &self) ?? nil
      return (name, "2026-05-05", until, Int64.random(in: 1...60_000, using: &self))
    }
  }
}
