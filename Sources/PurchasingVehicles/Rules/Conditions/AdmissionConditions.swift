import ProviderRegister
import StrictYAML
import Values

/// What is looked for in who stands on the lots of a vehicle.
extension RuleCondition {
  /// Somebody stands on a lot who is barred for one of some reasons, or whose provider or group is.
  static let excludedSupplierStands = RuleCondition(
    "excludedSupplierStands", figures: ["reasons"], words: ["who", "lots"]
  ) { values, findings in
    guard let reasons = values["reasons"]?.texts(&findings) else { return nil }
    return { facts in
      byLots(
        facts.ownStates.filter { entry in
          facts.isAccredited(entry.key, on: entry.lot)
            && facts.isBarred(entry.key, for: Set(reasons))
        }.map { (lot: $0.lot, words: ["who": facts.name(of: $0.key)]) })
    }
  }

  /// A service stands on a lot whose judgement is below what the vehicle asks for.
  static let judgementBelowGateway = RuleCondition(
    "judgementBelowGateway", words: ["who", "judgement", "lots"]
  ) { facts in
    guard let gateway = facts.definition.admission.gateway else { return [] }
    return byLots(
      facts.vehicle.lots.flatMap { lot in
        facts.accreditedServices(on: lot).filter { !gateway.admits($0.judgement) }
          .map { (lot: lot, words: facts.words($0)) }
      })
  }

  /// A suspension has passed the day on which it was to be looked at again.
  static let reviewPassed = RuleCondition(
    "reviewPassed", words: ["who", "lots", "since", "review"]
  ) { facts in
    suspensions(facts) { $1 < facts.day }
  }

  /// A suspension is to be looked at later than the vehicle's terms have it.
  static let reviewTooFarOff = RuleCondition(
    "reviewTooFarOff", words: ["who", "lots", "since", "review", "days"]
  ) { facts in
    guard let days = facts.definition.terms.suspensionReviewDays else { return [] }
    return suspensions(facts) { $1 > $0.adding(days: days) }
      .map { $0.adding(["days": days.withThousands]) }
  }

  /// The suspensions of which something holds, given since when and until which review.
  private static func suspensions(
    _ facts: VehicleFacts, _ holds: (_ since: Day, _ review: Day) -> Bool
  ) -> [RuleWords] {
    byLots(
      facts.ownStates.compactMap { entry in
        guard entry.state.status == .suspended, let review = entry.state.reviewDay,
          holds(entry.state.since, review)
        else { return nil }
        return (
          entry.lot,
          [
            "who": facts.name(of: entry.key), "since": entry.state.since.inWords,
            "review": review.inWords,
          ]
        )
      })
  }

  /// Puts together what is the same on several lots, in the order of their words.
  private static func byLots(_ found: [(lot: Lot, words: [String: String])]) -> [RuleWords] {
    Dictionary(grouping: found, by: \.words)
      .sorted { $0.key.sortedValues.lexicographicallyPrecedes($1.key.sortedValues) }
      .map { words, found in
        let lots = found.map(\.lot.definition.name)
        return RuleWords(words).adding(["lots": lots.joined(separator: ", ")])
      }
  }
}

extension VehicleFacts {
  fileprivate func isAccredited(_ key: AdmissionKey, on lot: Lot) -> Bool {
    admissions.own(key, on: lot.number)?.status == .accredited
      && admissions.standing([key] + names.above(key), on: lot.number)?.isAccredited == true
  }

  fileprivate func isBarred(_ key: AdmissionKey, for reasons: Set<String>) -> Bool {
    ([key] + names.above(key)).contains { barred[$0]?.isDisjoint(with: reasons) == false }
  }

  fileprivate func accreditedServices(on lot: Lot) -> [Service] {
    services.filter { service in
      lot.definition.serviceTypes.contains(service.provisionType)
        && admissions.standing(of: service, on: lot.number)?.isAccredited == true
    }
  }

  fileprivate func words(_ service: Service) -> [String: String] {
    ["who": name(of: .service(service.urn)), "judgement": service.judgement.inWords]
  }
}

extension [String: String] {
  /// The values in the order of their keys' names, the one of whom it is about first.
  fileprivate var sortedValues: [String] {
    [self["who"] ?? ""] + sorted { $0.key < $1.key }.map(\.value)
  }
}
