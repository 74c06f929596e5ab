import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// Where the child is cared for or supported, and by whom.
struct DraftedSetting {
  let kind: AgreementKind
  let provider: Provider
  let service: Service?
  let serviceType: String
  /// What stands against placing there.
  let breaches: [PlacingRules.Breach]

  init?(
    _ facts: DraftFacts, _ kinds: AgreementKinds, from day: Day, _ problems: inout Problems,
    _ db: Database
  ) throws {
    kind = facts.kind ?? .placement
    if kind == .wrapAround, facts.service != nil { problems.add(Message.atHome) }
    let placing = try problems.finding {
      try PlacingRules(facts.service, kind: facts.kind ?? .placement, on: day, db)
    }
    guard let placing else { return nil }
    service = placing.service
    let provider = try DraftedSetting.provider(facts.provider, placing.service, &problems, db)
    guard let provider else { return nil }
    self.provider = provider
    let type = kinds[kind].hasPlacementAddress ? placing.service?.provisionType : nil
    serviceType = type ?? kinds[kind].withoutService
    breaches = try placing.breaches(provider: provider.number, on: day, db)
  }

  private static func provider(
    _ written: String?, _ service: Service?, _ problems: inout Problems, _ db: Database
  ) throws -> Provider? {
    let owner = try service?.provider.flatMap { try ProviderQueries.provider($0, db) }
    guard let written else {
      if owner == nil { problems.add(Message.nobody) }
      return owner
    }
    let named = try problems.finding { try ProviderQueries.provider(written, db) }
    if let named, let owner, let service, named.number != owner.number {
      problems.add(Message.otherOwner(service, owner, named))
    }
    return named
  }
}

extension DraftedSetting {
  /// Refuses a child who is too young for the type of service; nobody can set that aside.
  func checkAge(_ age: Int?, _ needs: NeedCodes, _ problems: inout Problems) {
    guard let age, kind == .placement else { return }
    for rule in needs.lowestAges where rule.serviceTypes.contains(serviceType) && age < rule.from {
      problems.add(Message.tooYoung(rule, serviceType))
    }
  }
}

private enum Message {
  static let atHome = """
    Wrap-around support is given at the child's home, so it has no service with a URN: name the \
    provider alone.
    """
  static let nobody = "Say who provides it: '--service URN', or '--provider NAME'."

  static func otherOwner(_ service: Service, _ owner: Provider, _ named: Provider) -> String {
    "\(service.urn) belongs to \(owner.named), not to \(named.named)."
  }

  static func tooYoung(_ rule: NeedCodes.LowestAge, _ type: String) -> String {
    """
    No child under \(rule.from) may be placed in \(type.lowercased()), and nobody can set that aside \
    (\(rule.reference)). Choose another service.
    """
  }
}
