import PurchasingVehicles
import StrictYAML
import Values

extension UpliftCondition {
  /// What conditions are called in a policy.
  private static let names: Set<String> = [
    "agreedBefore", "agreedFrom", "agreedWithinMonths", "contractPercent", "lot", "provider",
    "request", "route", "serviceType", "upliftClause", "upliftedWithinMonths", "vehicle",
    "weeklyFeeAtLeast", "weeklyFeeBelow",
  ]

  /// Reads the conditions of a rule, in the order of the file.
  static func all(
    _ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]
  ) -> [UpliftCondition] {
    let values = value.mapping(required: [], optional: names, &findings)
    let order = value.entries(&findings).map(\.key)
    return order.compactMap { key in
      values[key].flatMap { UpliftCondition(key, $0, context, &findings) }
    }
  }

  private init?(
    _ name: String, _ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]
  ) {
    let read: UpliftCondition? =
      switch name {
      case "agreedBefore": value.day(&findings).map(Self.agreedBefore)
      case "agreedFrom": value.day(&findings).map(Self.agreedFrom)
      case "agreedWithinMonths":
        value.wholeNumber(atLeast: 1, &findings).map(Self.agreedWithin)
      case "upliftedWithinMonths":
        value.wholeNumber(atLeast: 1, &findings).map(Self.upliftedWithin)
      case "contractPercent": value.flag(&findings).map(Self.contractPercent)
      case "request": value.flag(&findings).map(Self.request)
      case "weeklyFeeAtLeast": value.money(&findings).map(Self.feeAtLeast)
      case "weeklyFeeBelow": value.money(&findings).map(Self.feeBelow)
      case "route": .route(value.choices(Route.self, &findings))
      case "upliftClause":
        .clause(value.choices(VehicleDefinition.Uplift.Clause.self, &findings))
      case "vehicle": .vehicle(value.texts(&findings))
      case "lot": .lot(value.texts(&findings))
      case "provider": .provider(value.texts(&findings))
      default: .serviceType(value.serviceTypes(context, &findings))
      }
    guard let read else { return nil }
    self = read
  }
}
