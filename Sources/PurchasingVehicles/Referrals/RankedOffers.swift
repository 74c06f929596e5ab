package import GRDB
package import ProviderRegister
import Store
package import Values

/// The offers for a referral as the vehicle's own rules rank them on a day.
package struct RankedOffers: Sendable {
  /// An offer with its service, its distance and its score.
  package struct Line: Sendable {
    package let offer: Offer
    package let service: Service
    package let miles: Miles?
    package let score: OfferScore
  }

  package let referral: Referral
  package let vehicle: Vehicle
  /// The best first.
  package let lines: [Line]

  /// Ranks the offers that stand; those of services that have left the register are left out.
  ///
  /// The judgement, distance and evaluation are those of the day. Throws `ReferralProblem` where no
  /// offer stands.
  package init(_ referral: Referral, on day: Day, _ db: Database) throws {
    let offers = try OfferQueries.offers(for: referral.number, db).filter(\.stands)
    guard !offers.isEmpty else { throw ReferralProblem(referral.reference, [Message.noOffer]) }
    let vehicle = try VehicleQueries.vehicle(ofLot: referral.lot, on: day, db)
    let services = try offers.compactMap { try ServiceQueries.service($0.urn, on: day, db) }
    let byURN = Dictionary(services.map { ($0.urn, $0) }) { first, _ in first }
    let distances = try referral.from.map { try ServiceDistances.from($0, to: services, db) } ?? [:]
    let evaluations = try LotEvaluations(of: referral.lot, on: day, db)
    let byNumber = Dictionary(uniqueKeysWithValues: offers.map { ($0.number, $0) })
    let facts = offers.compactMap { offer in
      byURN[offer.urn].map {
        OfferFacts(
          offer: offer.number, weeklyFee: offer.weeklyFee, judgement: $0.judgement,
          miles: distances[offer.urn]?.miles, evaluation: evaluations.points(of: $0))
      }
    }
    self.referral = referral
    self.vehicle = vehicle
    lines = OfferRanking(vehicle.definition.callOffs).rank(facts).compactMap { score in
      guard let offer = byNumber[score.facts.offer], let service = byURN[offer.urn] else {
        return nil
      }
      return Line(offer: offer, service: service, miles: score.facts.miles, score: score)
    }
  }
}

private enum Message {
  static let noOffer = "No offer stands that could be ranked. 'caremarket referral offer' adds one."
}
