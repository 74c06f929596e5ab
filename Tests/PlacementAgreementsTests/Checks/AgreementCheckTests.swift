import ProviderRegister
import Testing
import Values

@testable import PlacementAgreements
@testable import PurchasingVehicles

/// Each check, on the case that it is for and on its neighbour just on the other side.
@Suite struct AgreementCheckTests {
  @Test func `days until both sides must have signed are counted from the first day`() throws {
    try expect("unsigned", finds: true) {
      $0.began = 29; $0.signedByProvider = nil
    }
    try expect("unsigned", finds: false) {
      $0.began = 28; $0.signedByProvider = nil
    }
    try expect("unsigned", finds: true) { $0.signedByAuthority = nil }
    try expect("unsigned", finds: false) { _ in }
  }

  @Test func `a draft whose placement has begun is unsigned, and an in-house one never`() throws {
    let unsign = { (example: inout ExampleAgreement) in
      example.signedByProvider = nil
      example.signedByAuthority = nil
    }
    try expect("unsigned", finds: true) {
      unsign(&$0); $0.status = .draft
    }
    try expect("unsigned", finds: false) {
      unsign(&$0); $0.route = .inHouse
    }
  }

  @Test func `a fee is held against the ceiling of the day on which it began`() throws {
    try expect("fee-above-band", finds: true) { $0.weekly = 96_001 }
    try expect("fee-above-band", finds: false) { $0.weekly = 96_000 }
    // From 1 April 2026 the ceiling is £992.00.
    try expect("fee-above-band", finds: false) {
      $0.weekly = 99_200; $0.uplifted = 0
    }
    try expect("fee-above-band", finds: true) {
      $0.weekly = 99_200; $0.uplifted = 1
    }
    try expect("fee-above-band", finds: false) {
      $0.weekly = 96_001; $0.route = .spot
    }
  }

  @Test func `a fee is held against the rate of the day on which it began`() throws {
    let rates = try [rate(90_000, from: 400, until: 100), rate(91_000, from: 100, until: nil)]
    try expect("fee-unlike-vehicle", finds: false, rates: rates) { $0.weekly = 90_000 }
    try expect("fee-unlike-vehicle", finds: true, rates: rates) { $0.weekly = 91_000 }
    try expect("fee-unlike-vehicle", finds: true, rates: rates) { $0.weekly = 89_999 }
    try expect("fee-unlike-vehicle", finds: false, rates: rates) {
      $0.weekly = 91_000
      $0.uplifted = 100
    }
  }

  @Test func `a fee above its band, or of a provider without a rate, is not also unlike`() throws {
    let rates = [try rate(90_000, from: 400, until: nil)]
    try expect("fee-unlike-vehicle", finds: false, rates: rates) { $0.weekly = 96_001 }
    try expect("fee-unlike-vehicle", finds: false) { $0.weekly = 90_000 }
  }

  @Test func `the planned end is the last day that is planned`() throws {
    try expect("past-planned-end", finds: true) { $0.plannedEnd = 1 }
    try expect("past-planned-end", finds: false) { $0.plannedEnd = 0 }
    try expect("past-planned-end", finds: false) {
      $0.plannedEnd = 1; $0.status = .draft
    }
  }

  // Six months before 1 April 2026 is 1 October 2025, 182 days earlier.
  @Test func `a review is due so many months after the last one or the first day`() throws {
    try expect("no-review", finds: false) { $0.reviewed = 182 }
    try expect("no-review", finds: true) { $0.reviewed = 183 }
    try expect("no-review", finds: false) {
      $0.reviewed = nil; $0.began = 182
    }
    try expect("no-review", finds: true) {
      $0.reviewed = nil; $0.began = 183
    }
  }

  @Test func `an agreement that says how often it is reviewed is held to that`() throws {
    try expect("no-review", finds: false) {
      $0.reviewed = 300; $0.reviewMonths = 12
    }
    try expect("no-review", finds: true) {
      $0.reviewed = 40; $0.reviewMonths = 1
    }
  }

  @Test func `the earlier of two placements of one child is found`() throws {
    let first = try example { $0.began = 300 }
    let second = try example {
      $0.number = 2; $0.began = 20
    }
    let other = try example {
      $0.number = 2; $0.began = 20; $0.child = 2
    }
    #expect(try findings("two-active-placements", .example([first, second])) == ["WM-1"])
    #expect(try findings("two-active-placements", .example([first, other])) == [])
  }

  @Test func `a short break or support at home stands beside a placement`() throws {
    let first = try example { $0.began = 300 }
    let shortBreak = try example {
      $0.number = 2; $0.legalStatus = "V4"
    }
    let support = try example {
      $0.number = 2; $0.kind = .wrapAround; $0.urn = nil
    }
    #expect(try findings("two-active-placements", .example([first, shortBreak])) == [])
    #expect(try findings("two-active-placements", .example([first, support])) == [])
  }

  @Test(arguments: [(1, ["9000001 Alder"]), (2, [])])
  func `a service has no more placements than places`(_ places: Int, _ found: [String]) throws {
    let two = try [1, 2].map { number in
      try example {
        $0.number = number; $0.child = number
      }
    }
    let facts = try AgreementFacts.example(two, services: [.example(places: places)])
    #expect(try findings("over-registered-places", facts) == found)
  }

  // The day is 1 April 2026; the band is for ages 11 to 15.
  @Test(arguments: [
    ("2010-02", true), ("2010-03", true), ("2010-04", false), ("2015-04", false),
    ("2015-05", true),
  ])
  func `a child must have an age of its band`(_ birthMonth: String, _ finds: Bool) throws {
    try expect("outside-age-range", finds: finds) { $0.birthMonth = birthMonth }
  }

  @Test(arguments: [("2010-04", false), ("2010-05", true), ("2008-04", false), ("2008-03", true)])
  func `supported accommodation is for 16 and 17 alone`(
    _ birthMonth: String, _ finds: Bool
  ) throws {
    let type = "Supported Accommodation"
    try expect("outside-age-range", finds: finds, services: [.example(type: type)]) {
      $0.serviceType = type
      $0.route = .spot
      $0.birthMonth = birthMonth
    }
  }

  @Test func `a service must be on the register as what the agreement is for`() throws {
    try expect("outside-age-range", finds: true, services: []) { _ in }
    try expect("outside-age-range", finds: true) { $0.serviceType = "Children's home" }
    try expect("outside-age-range", finds: false) { $0.urn = nil }
  }

  @Test func `only a judgement since the placement began is found below the minimum`() throws {
    let name = "judgement-below-minimum"
    try expect(name, finds: true, services: [judged(.inadequate, 299)]) { _ in }
    try expect(name, finds: false, services: [judged(.inadequate, 300)]) { _ in }
    try expect(name, finds: false, services: [judged(.good, 299)]) { _ in }
    try expect(name, finds: false, services: [judged(.inadequate, 299)]) { $0.route = .spot }
  }

  @Test func `a placement where registration is suspended is found`() throws {
    let suspended = Service.example(registrationStatus: "suspended")
    try expect("provider-suspended", finds: true, services: [suspended]) { _ in }
    try expect("provider-suspended", finds: false) { _ in }
  }

  @Test(arguments: [(200, false), (201, true)])
  func `a placement beyond the miles needs a reason`(_ tenths: Int, _ finds: Bool) throws {
    try expectDistance(tenths, finds: finds) { _ in }
    try expectDistance(tenths, finds: false) { $0.distanceReason = "safeguarding" }
    try expectDistance(tenths, finds: false) { $0.serviceType = "Independent Fostering Agency" }
  }

  @Test func `shares of percentages add up to 100`() throws {
    try expectSplit(.example(.percentage, 6_000, 2_500, 1_500), finds: false)
    try expectSplit(.example(.percentage, 6_000, 2_500, 1_499), finds: true)
    try expectSplit(.example(.percentage, 6_000, 2_500, 1_501), finds: true)
  }

  @Test func `shares of pounds add up to the fee`() throws {
    try expectSplit(.example(.weeklyAmount, 90_000, 6_000, 0), finds: false)
    try expectSplit(.example(.weeklyAmount, 90_000, 6_001, 0), finds: true)
  }

  @Test func `a split that ran out is found, and one that never was is not`() throws {
    try expect("funding-not-whole", finds: true) { $0.hadSplit = true }
    try expect("funding-not-whole", finds: false) { _ in }
  }

  @Test(arguments: [(734, false), (735, true)])
  func `a fee without an uplift for more than 104 weeks is found`(
    _ days: Int, _ finds: Bool
  ) throws {
    try expect("not-uplifted", finds: finds) { $0.began = days }
    try expect("not-uplifted", finds: finds) {
      $0.began = 2000; $0.uplifted = days
    }
    try expect("not-uplifted", finds: false) {
      $0.began = days; $0.route = .inHouse
    }
  }

  @Test func `an open episode without an agreement of the child is found`() throws {
    let agreement = try example { _ in }
    func episode(_ reference: String, child: Int?, _ placement: String = "U4") -> OpenEpisode {
      OpenEpisode(
        reference: reference, child: child, placement: placement, from: AgreementFacts.day)
    }
    let episodes = [
      episode("E1", child: 1), episode("E2", child: 2), episode("E3", child: nil),
      episode("with parents", child: nil, "P1"), episode("adopted", child: 2, "A5"),
    ]
    let facts = try AgreementFacts.example(
      [agreement], openEpisodes: OpenEpisodes(day: AgreementFacts.day, episodes: episodes))
    #expect(try findings("no-agreement-behind-episode", facts) == ["E2", "E3"])
    #expect(
      try findings("no-agreement-behind-episode", AgreementFacts.example([agreement])).isEmpty)
  }
}

extension AgreementCheckTests {
  private func example(
    _ change: (inout ExampleAgreement) -> Void
  ) throws -> AgreementInForce {
    var example = ExampleAgreement()
    change(&example)
    return try example.agreement
  }

  private func expect(
    _ check: String, finds: Bool, services: [Service] = [.example()], rates: [Rate] = [],
    _ change: (inout ExampleAgreement) -> Void
  ) throws {
    let facts = try AgreementFacts.example([example(change)], services: services, rates: rates)
    #expect(try findings(check, facts) == (finds ? ["WM-1"] : []))
  }

  private func expectSplit(_ split: FundingSplit, finds: Bool) throws {
    try expect("funding-not-whole", finds: finds) { $0.split = split }
  }

  private func expectDistance(
    _ tenths: Int, finds: Bool, _ change: (inout ExampleAgreement) -> Void
  ) throws {
    let agreement = try example {
      $0.serviceType = "Children's home"
      change(&$0)
    }
    let facts = try AgreementFacts.example(
      [agreement], distances: ["9000001": Miles(tenths: tenths)])
    #expect(try findings("over-20-miles-without-reason", facts) == (finds ? ["WM-1"] : []))
  }

  /// Whom a check names; whatever it says must end in what to do.
  private func findings(_ name: String, _ facts: AgreementFacts) throws -> [String] {
    let check = try #require(AgreementChecks.all.first { $0.name == name })
    let advice = [
      "caremarket ", "Ask for", "Hold the provider", "Find out", "Move the child",
      "uplift plan",
    ]
    let findings = check.findings(in: facts)
    for finding in findings {
      let isAdvice = advice.contains { finding.message.contains($0) }
      #expect(isAdvice, "\(finding.message)")
    }
    return findings.map(\.subject)
  }

  private func judged(_ judgement: Judgement, _ days: Int) -> Service {
    .example(judgement: judgement, inspected: days)
  }

  private func rate(_ pence: Int64, from: Int, until: Int?) throws -> Rate {
    let day = AgreementFacts.day
    let range = DayRange(
      from: day.adding(days: -from), until: until.map { day.adding(days: -$0) })
    return Rate(
      band: 13, provider: 1, urn: nil, weekly: Money(pence: pence), range: try #require(range))
  }
}
