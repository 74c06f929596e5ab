package import ProviderRegister
package import Values

extension VehicleDefinition {
  /// How placements are bought through a vehicle.
  package struct CallOffs: Hashable, Sendable {
    package let methods: [CallOffMethod]
    /// How offers are scored; `nil` where there is no competition.
    package let scoring: Scoring?
    package let reference: String
  }

  package enum CallOffMethod: String, CaseIterable, Sendable {
    /// The highest of the ranking that the vehicle was awarded with.
    case directByRank
    /// The cheapest that meets the need.
    case directByPrice
    /// The best by weights of price, quality and distance.
    case miniCompetition

    /// The method as people write it.
    package var inWords: String {
      switch self {
      case .directByRank: "directly, by rank"
      case .directByPrice: "directly, by price"
      case .miniCompetition: "by mini-competition"
      }
    }
  }

  /// How the offers of a mini-competition are scored.
  package struct Scoring: Hashable, Sendable {
    /// The weights of the components, which together are 100%.
    package let price: Percentage
    package let quality: Percentage
    package let distance: Percentage
    /// The points out of 100 that each judgement earns for quality, best first.
    package let qualityPoints: [QualityPoints]
    /// Within these miles an offer has all points for distance; `nil` where distance has no weight.
    package let fullPointsWithin: Miles?
    /// From these miles on an offer has no points for distance.
    package let noPointsFrom: Miles?
    /// What decides between equal scores, in this order.
    package let ties: [TieBreak]
  }

  package struct QualityPoints: Hashable, Sendable {
    package let judgement: Judgement
    package let points: Int
  }

  package enum TieBreak: String, CaseIterable, Sendable {
    case lowerPrice
    case higherQuality
    case nearer
    case earlierOffer
  }
}
