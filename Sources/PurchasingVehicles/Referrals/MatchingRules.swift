import ProviderRegister
import Values

/// The rules by which a service fits a referral.
struct MatchingRules: Sendable {
  let referral: Referral
  let gateway: VehicleDefinition.Gateway?
  let admissions: LotAdmissions
  let standings: StandingsInForce
  /// The types of service that the child's age or needs rule out.
  let excludedTypes: Set<String>

  /// Returns everything that speaks against a service.
  func exclusions(of service: Service, _ distance: ServiceDistance?) -> [Exclusion] {
    var exclusions = standing(of: service)
    if excludedTypes.contains(service.provisionType) { exclusions.append(.need) }
    if let gateway, !gateway.admits(service.judgement) {
      exclusions.append(.judgement(service.judgement))
    }
    if service.places == 0 { exclusions.append(.noPlaces) }
    if let limit = referral.withinMiles {
      switch distance {
      case .some(let found) where found.miles > limit: exclusions.append(.tooFar(found.miles))
      case .none: exclusions.append(.distanceUnknown)
      default: break
      }
    }
    return exclusions
  }

  private func standing(of service: Service) -> [Exclusion] {
    let admission = admissions.status(of: service, on: referral.lot)
    let general = standings.status(of: service)
    var exclusions: [Exclusion] = []
    if general != .active { exclusions.append(.standing(general.rawValue)) }
    if let admission, admission.isRestriction {
      if general.rawValue != admission.rawValue { exclusions.append(.standing(admission.rawValue)) }
    } else if admission != .accredited {
      exclusions.append(.admission(admission))
    }
    return exclusions
  }
}
