import PurchasingVehicles
import Values

/// The discounts that are claimed, by the rules of the vehicle.
enum DraftedClaims {
  /// Returns the claims from a day on, taken off the weekly fee that discounts apply to.
  ///
  /// What each takes off beside the others is worked out as discounts that are due are, in the
  /// vehicle's order and within its cap.
  static func claims(
    _ names: [String], of vehicle: Vehicle?, on fee: Money, _ range: DayRange,
    _ problems: inout Problems
  ) -> [DiscountClaim] {
    let discounts = vehicle?.definition.discounts
    let rules = discounts?.rules ?? []
    for name in names where !rules.contains(where: { $0.name == name }) {
      problems.add(Message.noRule(name, vehicle, rules.map(\.name)))
    }
    let amounts =
      discounts?.amounts(of: fee, rounding: .halfUp) { names.contains($0.name) } ?? []
    let claims = amounts.filter { $0.weekly > .zero }.map { amount in
      DiscountClaim(
        discount: amount.rule.name, range: range, weekly: amount.weekly,
        percentage: amount.rule.percentage, reference: amount.rule.reference)
    }
    for rule in rules where names.contains(rule.name) {
      guard !claims.contains(where: { $0.discount == rule.name }) else { continue }
      problems.add(fee > .zero ? Message.nothingBeside(rule.name) : Message.nothing(rule.name))
    }
    return claims
  }
}

extension DiscountRule {
  /// The percentage, where it is one.
  fileprivate var percentage: Percentage? {
    if case .percentage(let percentage) = amount { percentage } else { nil }
  }
}

private enum Message {
  static func noRule(_ name: String, _ vehicle: Vehicle?, _ known: [String]) -> String {
    guard let vehicle else { return "Without a vehicle there is no discount '\(name)' to claim." }
    return known.isEmpty
      ? "The vehicle \(vehicle.name) gives no discounts."
      : "\(vehicle.name) has no discount '\(name)'. There are: \(known.joined(separator: ", "))."
  }

  static func nothingBeside(_ name: String) -> String {
    """
    '\(name)' would take nothing off beside the other discounts that are claimed, by the vehicle's cap \
    or because only the largest counts. Leave it out.
    """
  }

  static func nothing(_ name: String) -> String {
    "'\(name)' would take nothing off: no weekly line that discounts apply to is in force."
  }
}
