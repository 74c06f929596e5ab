package import GRDB
import ProviderRegister
import Store
package import Values

/// The services that could meet a referral, and why each other one of the lot's types could not.
///
/// The register does not say whom a service takes beyond its type, so the child's sex narrows
/// nothing here: a provider answers for it with an offer.
package struct Matching: Sendable {
  package let referral: Referral
  package let day: Day
  /// Those that fit first, the nearest first, then those that do not.
  package let matches: [ServiceMatch]

  /// Matches a referral with the register as it stands on a day.
  package init(
    _ referral: Referral, on day: Day, _ codes: NeedCodes, _ db: Database
  ) throws {
    let vehicle = try VehicleQueries.vehicle(ofLot: referral.lot, on: day, db)
    let lot = vehicle.lots.first { $0.number == referral.lot }
    var filter = ServiceFilter()
    filter.provisionTypes = lot?.definition.serviceTypes ?? []
    let services = try ServiceQueries.services(on: day, filter, db)
    let distances = try referral.from.map { try ServiceDistances.from($0, to: services, db) } ?? [:]
    let rules = MatchingRules(
      referral: referral, gateway: vehicle.definition.admission.gateway,
      admissions: try LotAdmissions(on: day, knownOn: nil, db),
      standings: try StandingsInForce(on: day, db),
      excludedTypes: codes.excludedTypes(age: referral.age, referral.needs))
    let rates = try WeeklyRates(band: referral.band, on: day, db)
    self.referral = referral
    self.day = day
    let found = services.map { service in
      let distance = distances[service.urn]
      return ServiceMatch(
        service: service, distance: distance, weeklyRate: rates.rate(of: service),
        exclusions: rules.exclusions(of: service, distance))
    }
    matches = Matching.inOrder(found)
  }

  /// The matches come in the order of their URNs, so that their places stand for it.
  private static func inOrder(_ matches: [ServiceMatch]) -> [ServiceMatch] {
    let keys = matches.enumerated().map { place, match in
      (match.fits ? 0 : 1, match.distance?.miles.tenths ?? Int.max, place)
    }
    return keys.sorted(by: <).map { matches[$0.2] }
  }
}
