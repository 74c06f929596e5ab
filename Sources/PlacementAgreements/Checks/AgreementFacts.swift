import ProviderRegister
import PurchasingVehicles
import Values

/// Everything that the checks of agreements look at, read at one moment as it stood on a day.
package struct AgreementFacts: Sendable {
  let day: Day
  let limits: CheckLimits
  /// After how many months agreements of a kind are looked at again, where they do not say.
  let reviewMonths: [AgreementKind: Int]
  let agreements: BegunAgreements
  /// The services of these agreements that are on the register on the day, by URN.
  let services: [String: Service]
  let standings: StandingsInForce
  /// How far from the council's centre these services are, where that is known.
  let distances: [String: Miles]
  /// The vehicles that are known on the day, by number.
  let vehicles: [Int: Vehicle]
  let rates: RateBook
  /// The ages below which no child may be placed with some types of service.
  let lowestAges: [NeedCodes.LowestAge]
  /// What is due and claimed of the vehicles' discounts on the day.
  let discounts: [DiscountEntry]
  /// What was charged for days after the end of an agreement.
  let chargesAfterEnd: [ChargeAfterEnd]
  /// The placements that went on by the latest children's return; `nil` where there is none, or no
  /// key to tell whose they are.
  let openEpisodes: OpenEpisodes?
  /// The children who were placed by an agreement on the day of the open episodes.
  let childrenPlacedThen: Set<Int>
}

extension AgreementFacts {
  /// Earliest placement first; drafts are among them where their placement should have begun.
  var begun: [AgreementInForce] { agreements.all }

  /// The agreements in force: those begun that are more than a draft.
  var inForce: [AgreementInForce] { agreements.inForce }

  /// Those of them by which a child lives with a service.
  var placements: [AgreementInForce] { agreements.placements }

  /// The service of an agreement as the register has it on the day.
  func service(of agreement: AgreementInForce) -> Service? {
    agreement.agreement.urn.flatMap { services[$0] }
  }

  /// The vehicle that an agreement was called off from, and the band where it names one.
  func calledOff(
    _ agreement: AgreementInForce
  ) -> (vehicle: Vehicle, band: PriceBand?)? {
    guard agreement.agreement.route == .vehicle,
      let vehicle = agreement.agreement.vehicle.flatMap({ vehicles[$0] })
    else { return nil }
    let bands = vehicle.lots.flatMap(\.bands)
    return (vehicle, agreement.agreement.band.flatMap { band in bands.first { $0.number == band } })
  }
}
