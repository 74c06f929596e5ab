import ProviderRegister
import Testing
import Values

@testable import PurchasingVehicles

/// Offers ranked by a vehicle's weights.
@Suite struct OfferRankingTests {
  private static let ranking = OfferRanking(
    VehicleDefinition.Scoring(
      price: Percentage(hundredths: 3500), quality: Percentage(hundredths: 5000),
      distance: Percentage(hundredths: 1500),
      qualityPoints: [
        .init(judgement: .outstanding, points: 100), .init(judgement: .good, points: 75),
        .init(judgement: .requiresImprovement, points: 25),
      ],
      fullPointsWithin: Miles(tenths: 100), noPointsFrom: Miles(tenths: 500),
      ties: [.higherQuality, .nearer, .lowerPrice, .earlierOffer]))

  @Test func `every part of a score can be worked out by hand`() throws {
    let scores = OfferRankingTests.ranking.rank([
      offer(1, 5000, .good, 100), offer(2, 6000, .outstanding, 200),
    ])
    // 6,000 at 5,000 lowest is 83.33; 20 of 10 to 50 miles is 75: 83.33×0.35 + 50 + 75×0.15.
    #expect(scores.map(\.facts.offer) == [2, 1])
    #expect(scores.map(\.shown.description) == ["90.42", "87.50"])
    #expect(scores[0].points(for: .price)?.description == "83.33")
    #expect(scores[0].points(for: .distance)?.description == "75.00")
    #expect(scores[0].millionths == 90_415_500)
  }

  @Test func `equal scores are parted by the vehicle's rules, and then by the earlier offer`() {
    let nearer = OfferRankingTests.ranking.rank([
      offer(1, 5000, .good, 90), offer(2, 5000, .good, 50), offer(3, 5000, .good, 50),
    ])
    #expect(nearer.map(\.facts.offer) == [2, 3, 1])
    #expect(nearer.map(\.tieBreak) == [nil, "earlierOffer", "nearer"])
  }

  @Test func `a service of unknown distance earns nothing for it`() {
    let scores = OfferRankingTests.ranking.rank([offer(1, 5000, .good, nil)])
    #expect(scores[0].points(for: .distance)?.description == "0.00")
  }

  @Test(arguments: [(100, "100.00"), (101, "99.75"), (300, "50.00"), (499, "0.25"), (500, "0.00")])
  func `distance earns in proportion between its limits`(_ tenths: Int, _ points: String) {
    let scores = OfferRankingTests.ranking.rank([offer(1, 5000, .good, tenths)])
    #expect(scores[0].points(for: .distance)?.description == points)
  }

  @Test func `without weights the cheapest comes first`() {
    let scores = OfferRanking.byPrice.rank([
      offer(1, 900, .outstanding, 1), offer(2, 899, .inadequate, nil),
    ])
    #expect(scores.map(\.facts.offer) == [2, 1])
  }

  @Test func `by rank the best evaluated comes first, and among equals the cheapest`() {
    let scores = OfferRanking.byRank.rank([
      offer(1, 800, .good, 1), offer(2, 950, .good, 1, evaluation: 7_250),
      offer(3, 900, .inadequate, nil, evaluation: 7_250),
      offer(4, 999, .good, 1, evaluation: 7_251),
    ])
    #expect(scores.map(\.facts.offer) == [4, 3, 2, 1])
    #expect(scores.map(\.tieBreak) == [nil, nil, "lowerPrice", nil])
    #expect(scores[0].points(for: .evaluation)?.description == "72.51")
    #expect(scores.map(\.shown.description) == ["72.51", "72.50", "72.50", "0.00"])
  }

  @Test(arguments: [
    ("[directByRank, directByPrice]", [2, 1]), ("[directByPrice, directByRank]", [1, 2]),
  ])
  func `a vehicle without weights ranks by its first method`(
    _ methods: String, _ order: [Int]
  ) throws {
    let text = Definitions.small.replacing("[directByPrice]", with: methods)
    let ranking = OfferRanking(try Definitions.read(text).callOffs)
    let scores = ranking.rank([
      offer(1, 800, .good, 1, evaluation: 5_000), offer(2, 900, .good, 1, evaluation: 6_000),
    ])
    #expect(scores.map(\.facts.offer) == order)
  }

  @Test(arguments: 0..<200)
  func `the order in which offers are looked at does not matter`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let offers = OfferRankingTests.offers(&random)
    let ranked = OfferRankingTests.ranking.rank(offers)
    #expect(OfferRankingTests.ranking.rank(offers.shuffled(using: &random)) == ranked)
  }

  @Test(arguments: 0..<200)
  func `improving one component never lowers a rank`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var offers = OfferRankingTests.offers(&random)
    let index = Int.random(in: 0..<offers.count, using: &random)
    let before = try OfferRankingTests.rank(of: offers[index].offer, offers)
    let better = OfferRankingTests.improvements(of: offers[index], &random)
    for improved in better {
      offers[index] = improved
      #expect(try OfferRankingTests.rank(of: improved.offer, offers) <= before)
    }
  }
}

extension OfferRankingTests {
  private static func rank(of offer: Int, _ offers: [OfferFacts]) throws -> Int {
    try #require(ranking.rank(offers).first { $0.facts.offer == offer }).rank
  }

  /// Few different values, so that many scores are equal.
  private static func offers(_ random: inout SeededGenerator) -> [OfferFacts] {
    let judgements: [Judgement] = [.outstanding, .good, .requiresImprovement, .notYetInspected]
    return (1...Int.random(in: 1...8, using: &random)).map { number in
      OfferFacts(
        offer: number, weeklyFee: Money(pence: Int64.random(in: 1...6, using: &random) * 100_001),
        judgement: judgements.randomElement(using: &random) ?? .good,
        miles: Bool.random(using: &random)
          ? Miles(tenths: Int.random(in: 0...6, using: &random) * 99) : nil, evaluation: nil)
    }
  }

  /// The same offer, cheaper, better judged and nearer, each by itself.
  private static func improvements(
    of offer: OfferFacts, _ random: inout SeededGenerator
  ) -> [OfferFacts] {
    let cheaper = Money(pence: Int64.random(in: 1...offer.weeklyFee.pence, using: &random))
    let nearer = Miles(tenths: Int.random(in: 0...(offer.miles?.tenths ?? 600), using: &random))
    let (fee, judgement) = (offer.weeklyFee, offer.judgement)
    return [
      OfferFacts(
        offer: offer.offer, weeklyFee: cheaper, judgement: judgement, miles: offer.miles,
        evaluation: nil),
      OfferFacts(
        offer: offer.offer, weeklyFee: fee, judgement: .outstanding, miles: offer.miles,
        evaluation: nil),
      OfferFacts(
        offer: offer.offer, weeklyFee: fee, judgement: judgement, miles: nearer, evaluation: nil),
    ]
  }
}

/// An offer of so many pounds and tenths of a mile.
private func offer(
  _ number: Int, _ pounds: Int64, _ judgement: Judgement, _ tenths: Int?,
  evaluation: Int64? = nil
) -> OfferFacts {
  OfferFacts(
    offer: number, weeklyFee: Money(pence: pounds * 100), judgement: judgement,
    miles: tenths.map(Miles.init(tenths:)), evaluation: evaluation)
}
