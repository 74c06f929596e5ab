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
    matches = services.map { service in
      let distance = distances[service.urn]
      return ServiceMatch(
        service: service, distance: distance, weeklyRate: rates.rate(of: service),
        exclusions: rules.exclusions(of: service, distance))
    }.sorted { Matching.order($0) < Matching.order($1) }
  }

  private static func order(_ match: ServiceMatch) -> (Int, Int, String) {
    (match.fits ? 0 : 1, match.distance?.miles.tenths ?? Int.max, match.service.urn)
  }
}
