import PurchasingVehicles
import Testing
import Values

@testable import PlacementAgreements

/// What was due, claimed and missed in 2026-27, a year of 365 days, worked out by hand.
@Suite struct DiscountLedgerTests {
  // 5% of £910.00 is £45.50 a week; 365 × £45.50 ÷ 7 = £16,607.50 ÷ 7 = £2,372.50 exactly.
  @Test func `the second child together is due the discount for siblings`() throws {
    let ledger = try ledger(.sibling, [sibling(1), sibling(2)])
    #expect(ledger.entries.map(\.reference) == ["WM-2"])
    #expect(ledger.entries.map(\.weeklyDue) == [Money("45.50")])
    #expect(ledger.entries.map(\.missed) == [Money("2372.50")])
  }

  @Test func `the child who came first is the first, and of two on one day the lower reference`()
    throws
  {
    let earlier = try sibling(2) { $0.from = "2025-03-31" }
    #expect(try ledger(.sibling, [sibling(1), earlier]).entries.map(\.reference) == ["WM-1"])
    #expect(try ledger(.sibling, [sibling(2), sibling(1)]).entries.map(\.reference) == ["WM-2"])
  }

  @Test func `children apart, or the same child twice, are no siblings together`() throws {
    let apart = try sibling(2) { $0.urn = "B" }
    let twice = try sibling(2) { $0.child = 1 }
    #expect(try ledger(.sibling, [sibling(1), apart]).entries == [])
    #expect(try ledger(.sibling, [sibling(1), twice]).entries == [])
  }

  // From 1 July to 30 September are 92 days: 92 × £45.50 ÷ 7 = £4,186.00 ÷ 7 = £598.00.
  @Test func `only days on which both are there count`() throws {
    let second = try sibling(2) {
      $0.from = "2026-07-01"; $0.until = "2026-10-01"
    }
    let entries = try ledger(.sibling, [sibling(1), second]).entries
    #expect(entries.map(\.missed) == [Money("598.00")])
    #expect(try entries.map(\.range) == [DiscountMarket.range("2026-07-01", "2026-10-01")])
  }

  @Test func `when the first leaves, the next one is the first`() throws {
    let first = try sibling(1) { $0.until = "2026-07-01" }
    let third = try sibling(3)
    let entries = try ledger(.sibling, [first, sibling(2), third]).entries
    #expect(entries.map(\.reference) == ["WM-2", "WM-3"])
    #expect(entries[0].range.through == Day("2026-06-30"))
    #expect(entries[1].range.through == Day("2027-03-31"))
  }

  // 52 weeks are 364 days: 2 April 2025 and 364 days is 1 April 2026.
  @Test(arguments: [("2025-04-02", "2026-04-01"), ("2025-04-03", "2026-04-02")])
  func `a long stay counts from the day after its last week`(_ from: String, _ due: String) throws {
    let entries = try ledger(.longTerm, [placement { $0.from = from }]).entries
    #expect(entries.map(\.range.from) == [Day(due)])
    #expect(entries.map(\.weeklyDue) == [Money("27.30")])
  }

  @Test func `a stay goes on across agreements`() throws {
    let renewed = try placement {
      $0.from = "2026-04-01"; $0.stayFrom = "2024-01-01"
    }
    #expect(try ledger(.longTerm, [renewed]).entries.map(\.range.from) == [Day("2026-04-01")])
  }

  // From 1 January to 31 March 2027 are 90 days: 90 × £45.00 ÷ 7 = £578.571…, rounded £578.57.
  @Test func `a permanent placement is due from the day of the decision`() throws {
    let entries = try ledger(.permanency, [placement { $0.permanentSince = "2027-01-01" }]).entries
    #expect(entries.map(\.missed) == [Money("578.57")])
  }

  @Test func `volume counts the group's bought placements and is due on every one`() throws {
    let third = try placement {
      $0.reference = "WM-3"; $0.provider = 2; $0.from = "2026-07-01"
    }
    let two = try [placement { $0.reference = "WM-1" }, placement { $0.reference = "WM-2" }]
    let entries = try ledger(.volume, two + [third]).entries
    #expect(entries.map(\.reference) == ["WM-1", "WM-2", "WM-3"])
    #expect(Set(entries.map(\.range.from)) == [try DiscountMarket.day("2026-07-01")])
    let inHouse = try placement {
      $0.reference = "WM-3"; $0.isBought = false
    }
    let other = try placement {
      $0.reference = "WM-3"; $0.provider = 3
    }
    #expect(try ledger(.volume, two + [inHouse]).entries == [])
    #expect(try ledger(.volume, two + [other]).entries == [])
  }

  // 91 days at £27.30 are £354.90 claimed; the other 274 are £1,068.60 missed; 365 are £1,423.50.
  @Test func `what is claimed for some of the days is missed for the others`() throws {
    let part = try placement {
      $0.claims = [("long-term", "2026-04-01", "2026-07-01", 2_730)]
    }
    let entries = try ledger(.longTerm, [part]).entries
    #expect(entries.map(\.claimed) == [Money("354.90"), .zero])
    #expect(entries.map(\.missed) == [.zero, Money("1068.60")])
    #expect(entries.reduce(Money.zero) { $0 + $1.due } == Money("1423.50"))
  }

  @Test func `what is claimed and not due is claimed too much`() throws {
    let wrong = try placement {
      $0.from = "2026-06-01"
      $0.claims = [("long-term", "2026-06-01", nil, 2_730), ("loyalty", "2026-06-01", nil, 1_000)]
    }
    let entries = try ledger(.longTerm, [wrong]).entries
    #expect(entries.allSatisfy { $0.due == .zero && $0.overClaimed == $0.claimed })
    #expect(entries.map(\.discount) == ["long-term", "loyalty"])
  }

  @Test func `a discount outside every vehicle rests on its own clause`() throws {
    let spot = try placement {
      $0.vehicle = nil
      $0.claims = [("loyalty", "2026-04-01", nil, 1_000)]
    }
    let entries = try ledger(.longTerm, [spot]).entries
    #expect(entries.map(\.due) == entries.map(\.claimed))
    #expect(entries.map(\.overClaimed) == [.zero])
  }

  // 30 days at nothing of 365: 335 × £27.30 ÷ 7 = £1,306.50.
  @Test func `nothing is due for days that are not paid`() throws {
    let away = try placement {
      $0.absences = [
        Absence(
          range: try DiscountMarket.range("2026-05-01", "2026-05-31"), reason: "hospital",
          paid: .zero, reference: nil)
      ]
    }
    #expect(try ledger(.longTerm, [away]).entries.map(\.missed) == [Money("1306.50")])
  }
}

extension DiscountLedgerTests {
  private func ledger(
    _ kind: DiscountRule.Kind, _ placements: [DiscountedPlacement]
  ) throws -> DiscountLedger {
    try DiscountMarket.ledger(placements, kinds: [kind])
  }

  private func placement(
    _ change: (inout DiscountMarket.Placement) throws -> Void = { _ in }
  ) throws -> DiscountedPlacement {
    try DiscountMarket.placement(change)
  }

  private func sibling(
    _ number: Int, _ change: (inout DiscountMarket.Placement) throws -> Void = { _ in }
  ) throws -> DiscountedPlacement {
    try DiscountMarket.placement {
      $0.reference = "WM-\(number)"
      $0.child = number
      $0.siblingGroup = "S-1"
      try change(&$0)
    }
  }
}
