import GRDB
import Geography
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// From a need to an award: who matches, who may offer, and what only two people may set aside.
@Suite struct ReferralTests {
  @Test func `a service that stands on the lot fits, and each other says why it does not`() throws {
    let market = try ReferralMarket()
    let referral = try market.open(withinMiles: Miles(tenths: 100))
    let matches = try market.matches(referral)
    #expect(matches["9000001"] == [])
    #expect(matches["9000002"] == [.judgement(.inadequate)])
    #expect(matches["9000003"] == [.admission(nil)])
    #expect(matches["9000004"] == [.standing("suspended")])
    #expect(matches["9000005"] == [.tooFar(Miles(tenths: 311))])
    #expect(matches["9000006"] == [.noPlaces, .distanceUnknown])
    #expect(matches["SC900007"] == nil)
  }

  @Test func `a need that a type of service cannot meet rules out all of it`() throws {
    let market = try ReferralMarket()
    let referral = try market.open(
      needs: [Need(field: "residentialCareSuitability", code: "unsuitable")])
    #expect(try market.matches(referral).values.allSatisfy { $0.contains(.need) })
  }

  @Test func `an offer of a service that is not admitted is refused, and nothing is kept`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    #expect(
      try market.problems {
        _ = try market.offer(referral, "9000003", "5000.005", at: "2026-03-31T10:00")
      } == [
        "The offer would be received before the referral was opened.",
        "The weekly fee must be pounds and pence, as in 950 or 1234.50, not '5000.005'.",
        "9000003 cannot offer: it is not admitted to the lot. See 'caremarket admission list'.",
      ])
    #expect(try market.store.read { try OfferQueries.offers(for: referral.number, $0) }.isEmpty)
  }

  @Test func `the best offer is awarded, and becomes a placement through the vehicle`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000001", "5000")
    let line = try market.award(referral, "O1")
    #expect(line.score.rank == 1)
    let callOff = try #require(try market.store.read { try CallOffQueries.byReference($0) }["R1"])
    #expect(callOff.route == .vehicle && callOff.urn == "9000001")
    #expect(callOff.weeklyFee == Money(pence: 500_000))
    #expect(try market.referral("R1").outcome == .awarded)
  }

  @Test func `a suspended service is awarded to only where two people set it aside`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000004", "5000")
    let refusal = #expect(throws: ReferralProblem.self) { try market.award(referral, "O1") }
    #expect(refusal?.exitStatus == .notAllowed)
    #expect(refusal?.findings.first?.message.hasPrefix("standing: 9000004") == true)
    #expect(try market.referral("R1").isOpen)
    _ = try market.award(referral, "O1", setAside: [.standing])
    let kept = try market.store.read { try ReferralFile(referral, $0).exemptions }
    #expect(kept.map(\.rule) == ["standing"])
    #expect(kept.map(\.approvedBy) == ["Dario Ormsgate"])
  }

  @Test(arguments: ["Ines Thistleward", "INES THISTLEWARD", " ines  thistleward "])
  func `the same person twice is refused`(_ second: String) {
    let refusal = #expect(throws: SamePerson.self) {
      try TwoPeople(decidedBy: "Ines Thistleward", approvedBy: second)
    }
    #expect(refusal?.exitStatus == .notAllowed)
  }

  @Test func `a barred provider is never awarded to, whoever approves`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000004", "5000")
    try market.bar("9000004")
    let refusal = #expect(throws: ReferralProblem.self) {
      try market.award(referral, "O1", setAside: [.standing])
    }
    #expect(refusal?.findings.first?.message.contains("Nobody can set that aside") == true)
  }

  @Test func `every rule that an award would not keep is named at once`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000001", "5000")
    _ = try market.offer(referral, "9000002", "5700")
    let refusal = #expect(throws: ReferralProblem.self) { try market.award(referral, "O2") }
    let rules = refusal?.findings.map { $0.message.prefix { $0 != ":" } }
    #expect(rules == ["judgement", "ceiling", "rank"])
    _ = try market.award(referral, "O2", setAside: [.judgement, .ceiling, .rank])
  }

  @Test func `a rule that the award keeps cannot be set aside`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000001", "5000")
    #expect(
      try market.problems { _ = try market.award(referral, "O1", setAside: [.rank]) }
        == ["'rank' need not be set aside: the award keeps that rule. Leave it out."])
  }

  @Test func `a referral that is closed takes neither offer nor award`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000001", "5000")
    _ = try market.award(referral, "O1")
    let closed = try market.referral("R1")
    #expect(
      try market.problems { _ = try market.award(closed, "O1") }
        == ["It is closed already, so nothing can be awarded."])
    #expect(
      try market.problems { _ = try market.offer(closed, "9000001", "5000") }.first
        == "It is closed, so no offer can be added.")
  }

  @Test func `an offer that was withdrawn is kept, but neither ranked nor awarded`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000001", "5000")
    _ = try market.offer(referral, "9000005", "5500")
    try market.withdraw("O1", of: referral)
    let ranked = try market.store.read { try RankedOffers(referral, on: referral.opened.day, $0) }
    #expect(ranked.lines.map(\.offer.reference) == ["O2"])
    #expect(
      try market.problems { _ = try market.award(referral, "O1") } == [
        "O1 was withdrawn, so nothing can be awarded to it."
      ])
    let kept = try market.store.read { try ReferralFile(referral, $0).offers }
    #expect(kept.map(\.stands) == [false, true])
    #expect(kept[0].withdrawal?.recordedBy == "A Commissioner")
    #expect(try market.award(referral, "O2").offer.reference == "O2")
  }

  @Test func `a service may offer again once its offer was withdrawn`() throws {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000001", "5400")
    #expect(
      try market.problems { _ = try market.offer(referral, "9000001", "5000") }.first?
        .hasPrefix("There is an offer of 9000001 for this referral already.") == true)
    try market.withdraw("O1", of: referral)
    _ = try market.offer(referral, "9000001", "5000", at: "2026-04-01T16:00")
    #expect(try market.award(referral, "O2").offer.weeklyFee == Money(pence: 500_000))
  }

  @Test func `an offer is withdrawn once, after it came in, and while the referral is open`() throws
  {
    let market = try ReferralMarket()
    let referral = try market.open()
    _ = try market.offer(referral, "9000001", "5400")
    #expect(
      try market.problems { try market.withdraw("O1", of: referral, at: "2026-04-01T11:59") } == [
        "O1 would be withdrawn before it was received on 1 April 2026."
      ])
    try market.withdraw("O1", of: referral, at: "2026-04-01T12:00")
    #expect(
      try market.problems { try market.withdraw("O1", of: referral) } == [
        "O1 was withdrawn on 1 April 2026 already."
      ])
    #expect(
      try market.problems { try market.withdraw("O9", of: referral) } == [
        "It has no offer 'O9'. 'caremarket referral show' lists its offers."
      ])
    _ = try market.offer(referral, "9000005", "5500")
    _ = try market.award(referral, "O2")
    #expect(
      try market.problems { try market.withdraw("O2", of: market.referral("R1")) } == [
        "It is closed, so no offer can be withdrawn."
      ])
  }

  @Test func `hours to the first offer, offers each and the rate without one are measured`() throws
  {
    let market = try ReferralMarket()
    let first = try market.open()
    _ = try market.offer(first, "9000001", "5000", at: "2026-04-01T12:15")
    _ = try market.offer(first, "9000002", "5000", at: "2026-04-02T12:15")
    _ = try market.award(first, "O1")
    let second = try market.open()
    let on = Occasion(
      day: try Day(inTest: "2026-04-03"), moment: try market.moment("2026-04-03T09:00"))
    try market.change { try second.closeWithoutAward(on, $0) }
    let day = try Day(inTest: "2026-04-01")
    let measures = try market.store.read { try ReferralMeasures(from: day, through: day, $0) }
    #expect(measures.lines.map(\.tenthsOfHoursToFirstOffer) == [33, nil])
    #expect(measures.tenthsOfOffersPerReferral == 10)
    #expect(measures.withoutOffer == Share(1, of: 2))
  }

  @Test func `a referral says what is wrong with it and never names the child`() throws {
    let market = try ReferralMarket()
    let problems = try market.problems {
      _ = try market.open(child: "Robin Marsh", age: 31)
    }
    #expect(problems.count == 3)
    #expect(problems.allSatisfy { !$0.contains("Robin") && !$0.contains("Marsh") })
  }
}
