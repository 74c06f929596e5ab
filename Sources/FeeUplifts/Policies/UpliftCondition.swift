package import PurchasingVehicles
package import Values

/// Something that must be so of a fee for a rule to be for it.
package enum UpliftCondition: Sendable {
  case agreedWithin(months: Int)
  case agreedBefore(Day)
  case agreedFrom(Day)
  case upliftedWithin(months: Int)
  case feeAtLeast(Money)
  case feeBelow(Money)
  case vehicle([String])
  case lot([String])
  case serviceType([String])
  case route([Route])
  case provider([String])
  case clause([VehicleDefinition.Uplift.Clause])
  case contractPercent(Bool)
  case request(Bool)
}

extension UpliftCondition {
  /// Whether it is so of a fee that would change on a day.
  func holds(of situation: UpliftSituation, from day: Day) -> Bool {
    switch self {
    case .agreedWithin(let months): within(months, situation.agreedOn, day)
    case .agreedBefore(let before): situation.agreedOn.map { $0 < before } ?? false
    case .agreedFrom(let first): situation.agreedOn.map { $0 >= first } ?? false
    case .upliftedWithin(let months): within(months, situation.upliftedFrom, day)
    case .feeAtLeast(let amount): situation.weeklyFee >= amount
    case .feeBelow(let amount): situation.weeklyFee < amount
    case .vehicle(let names): situation.vehicle.map(names.contains) ?? false
    case .lot(let names): situation.lot.map(names.contains) ?? false
    case .serviceType(let types): types.contains(situation.serviceType)
    case .route(let routes): routes.contains(situation.route)
    case .provider(let names): situation.provider.map(names.contains) ?? false
    case .clause(let clauses): situation.clause.map(clauses.contains) ?? false
    case .contractPercent(let isKnown): (situation.contractShare != nil) == isKnown
    case .request(let isThere): (situation.request != nil) == isThere
    }
  }

  /// Whether something happened in the months before a day: from the same day of the month on.
  private func within(_ months: Int, _ happened: Day?, _ day: Day) -> Bool {
    happened.map { $0 >= day.adding(months: -months) } ?? false
  }

  /// What must be so, as the end of a sentence.
  package var inWords: String {
    switch self {
    case .agreedWithin(let months): "agreed in the \(months.counted("month")) before"
    case .agreedBefore(let day): "agreed before \(day.inWords)"
    case .agreedFrom(let day): "agreed from \(day.inWords) on"
    case .upliftedWithin(let months): "uplifted in the \(months.counted("month")) before"
    case .feeAtLeast(let amount): "of \(amount.inWords) a week or more"
    case .feeBelow(let amount): "below \(amount.inWords) a week"
    case .vehicle(let names), .lot(let names): "of \(names.joined(separator: " or "))"
    case .serviceType(let types): "of \(types.joined(separator: " or "))"
    case .route(let routes): routes.map(\.inWords).joined(separator: " or ")
    case .provider(let names): "of \(names.joined(separator: " or "))"
    case .clause(let clauses):
      "of contracts that \(clauses.map(\.inWords).joined(separator: " or "))"
    case .contractPercent(let isKnown):
      isKnown ? "of contracts that grant a percentage" : "of contracts that grant no percentage"
    case .request(let isThere): isThere ? "that were asked about" : "that nobody asked about"
    }
  }
}

extension Route {
  /// Which fees are bought by it, as the end of a sentence.
  fileprivate var inWords: String {
    switch self {
    case .vehicle: "called off from a vehicle"
    case .block: "of a block contract"
    case .spot: "of a spot purchase"
    case .inHouse: "of the council's own services"
    }
  }
}

extension VehicleDefinition.Uplift.Clause {
  /// What a contract says of uplifts, as the end of a sentence.
  fileprivate var inWords: String {
    switch self {
    case .none: "say nothing of uplifts"
    case .fixed: "grant a fixed percentage"
    case .lowerOfFixedAndPrices: "grant the lower of a percentage and the rise in prices"
    case .councilPolicy: "leave it to the council's policy"
    }
  }
}
