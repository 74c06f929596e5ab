import PurchasingVehicles
import Values

/// The discounts that are claimed, by the rules of the vehicle.
enum DraftedClaims {
  /// Returns the claims from a day on, taken off the weekly fee that discounts apply to.
  ///
  /// Rules are taken in the vehicle's order. Where each is taken from what the one before it left,
  /// so is the claim.
  static func claims(
    _ names: [String], of vehicle: Vehicle?, on fee: Money, _ range: DayRange,
    _ problems: inout Problems
  ) -> [DiscountClaim] {
    let discounts = vehicle?.definition.discounts
    let rules = discounts?.rules ?? []
    for name in names where !rules.contains(where: { $0.name == name }) {
      problems.add(Message.noRule(name, vehicle, rules.map(\.name)))
    }
    var left = fee
    return rules.filter { names.contains($0.name) }.compactMap { rule in
      let weekly = rule.weekly(of: discounts?.stacking == .inTurn ? left : fee)
      guard weekly > .zero else {
        problems.add(Message.nothing(rule.name))
        return nil
      }
      left = left - weekly
      return DiscountClaim(
        discount: rule.name, range: range, weekly: weekly, percentage: rule.percentage,
        reference: rule.reference)
    }
  }
}

extension DiscountRule {
  /// The percentage, where it is one.
  fileprivate var percentage: Percentage? {
    if case .percentage(let percentage) = amount { percentage } else { nil }
  }

  /// Pounds a week that it takes off a weekly fee, to the nearest penny, half a penny up.
  fileprivate func weekly(of fee: Money) -> Money {
    switch amount {
    case .percentage(let percentage): fee.times(percentage, rounding: .halfUp)
    case .weekly(let weekly): min(weekly, fee)
    }
  }
}

private enum Message {
  static func noRule(_ name: String, _ vehicle: Vehicle?, _ known: [String]) -> String {
    guard let vehicle else { return "Without a vehicle there is no discount '\(name)' to claim." }
    return known.isEmpty
      ? "The vehicle \(vehicle.name) gives no discounts."
      : "\(vehicle.name) has no discount '\(name)'. There are: \(known.joined(separator: ", "))."
  }

  static func nothing(_ name: String) -> String {
    "'\(name)' would take nothing off: no weekly line that discounts apply to is in force."
  }
}
