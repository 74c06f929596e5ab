import ProviderRegister
import Values

/// The ranking of offers as a vehicle's own rules have it: by weights, by the rank in which it was
/// awarded, or by price.
///
/// Points are out of 100, to a hundredth of a point, an exact half rounded up: for price the lowest
/// fee's share of the fee, for quality what the vehicle gives a judgement, for distance all within
/// the nearer limit, none from the further one, and in between in proportion. The rank is by how each
/// was evaluated for the lot: the share of the points that there were. Scores that are equal
/// are parted by the vehicle's rules for ties in their order, and in the end by which offer was
/// recorded first, so that the order in which offers are looked at never matters.
package struct OfferRanking: Sendable {
  private let scoring: VehicleDefinition.Scoring
  /// The weight of how their makers were evaluated for the lot; `nil` where it does not count.
  private let evaluation: Percentage?

  package init(_ scoring: VehicleDefinition.Scoring) {
    self.scoring = scoring
    evaluation = nil
  }

  /// Makes the ranking that a vehicle's call-offs ask for: its weights, else its first method.
  package init(_ callOffs: VehicleDefinition.CallOffs) {
    if let scoring = callOffs.scoring {
      self.init(scoring)
    } else {
      self = callOffs.methods.first == .directByRank ? .byRank : .byPrice
    }
  }

  private init(price: Percentage, evaluation: Percentage?) {
    scoring = VehicleDefinition.Scoring(
      price: price, quality: .zero, distance: .zero, qualityPoints: [], fullPointsWithin: nil,
      noPointsFrom: nil, ties: [.lowerPrice])
    self.evaluation = evaluation
  }

  /// The ranking where a vehicle calls off by price alone.
  package static let byPrice = OfferRanking(price: .whole, evaluation: nil)

  /// The ranking where a vehicle calls off by the rank that it was awarded with.
  package static let byRank = OfferRanking(price: .zero, evaluation: .whole)

  /// Returns the offers with their scores, the best first.
  package func rank(_ offers: [OfferFacts]) -> [OfferScore] {
    guard let lowest = offers.map(\.weeklyFee).min() else { return [] }
    let scored = offers.map { offer in
      OfferScore(
        facts: offer, rank: 0, components: components(of: offer, lowest: lowest), tieBreak: nil)
    }.sorted { isBefore($0, $1) }
    return scored.enumerated().map { index, score in
      let before = index > 0 ? scored[index - 1] : nil
      return OfferScore(
        facts: score.facts, rank: index + 1, components: score.components,
        tieBreak: before.flatMap { tieBreak($0, score) })
    }
  }
}

extension OfferRanking {
  private func components(of offer: OfferFacts, lowest: Money) -> [ScoreComponent] {
    [
      ScoreComponent(
        name: .price, points: share(lowest.pence, of: offer.weeklyFee.pence),
        weight: scoring.price),
      ScoreComponent(name: .quality, points: quality(offer.judgement), weight: scoring.quality),
      ScoreComponent(name: .distance, points: distance(offer.miles), weight: scoring.distance),
      evaluation.map {
        ScoreComponent(name: .evaluation, points: offer.evaluation ?? 0, weight: $0)
      },
    ].compactMap(\.self)
  }

  /// A part of a whole in hundredths of a point, of 100 points.
  private func share(_ part: Int64, of whole: Int64) -> Int64 {
    guard whole > 0 else { return 10_000 }
    return Rounding.halfUp.quotient(of: part.multipliedFullWidth(by: 10_000), by: whole)
  }

  private func quality(_ judgement: Judgement) -> Int64 {
    Int64(scoring.qualityPoints.first { $0.judgement == judgement }?.points ?? 0) * 100
  }

  private func distance(_ miles: Miles?) -> Int64 {
    guard let full = scoring.fullPointsWithin, let none = scoring.noPointsFrom, let miles else {
      return 0
    }
    if miles <= full { return 10_000 }
    if miles >= none { return 0 }
    return share(Int64(none.tenths - miles.tenths), of: Int64(none.tenths - full.tenths))
  }

  private func isBefore(_ left: OfferScore, _ right: OfferScore) -> Bool {
    if left.millionths != right.millionths { return left.millionths > right.millionths }
    for rule in scoring.ties {
      switch comparison(rule, left.facts, right.facts) {
      case ..<0: return true
      case 1...: return false
      default: continue
      }
    }
    return left.facts.offer < right.facts.offer
  }

  /// Below 0 where the first is better by a rule, above 0 where the second is.
  private func comparison(
    _ rule: VehicleDefinition.TieBreak, _ left: OfferFacts, _ right: OfferFacts
  ) -> Int {
    switch rule {
    case .lowerPrice: return order(left.weeklyFee, right.weeklyFee)
    case .higherQuality: return order(quality(right.judgement), quality(left.judgement))
    case .nearer: return order(left.miles?.tenths ?? Int.max, right.miles?.tenths ?? Int.max)
    case .earlierOffer: return order(left.offer, right.offer)
    }
  }

  private func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
    left < right ? -1 : left > right ? 1 : 0
  }

  /// The rule that put an offer before another of the same score.
  private func tieBreak(_ better: OfferScore, _ worse: OfferScore) -> String? {
    guard better.millionths == worse.millionths else { return nil }
    let rule = scoring.ties.first { comparison($0, better.facts, worse.facts) != 0 }
    return (rule ?? .earlierOffer).rawValue
  }
}
