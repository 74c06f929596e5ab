import StrictYAML
import Values

extension Discounts {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["stacking", "rules", "reference"], optional: ["cap"], &findings)
    let stacking = values["stacking"]?.choice(Stacking.self, &findings)
    let cap = values["cap"].flatMap { Cap($0, &findings) }
    let rules = values["rules"]?.list(&findings).compactMap { DiscountRule($0, &findings) }
    let reference = values["reference"]?.text(&findings)
    guard let stacking, let rules, let reference else { return nil }
    let repeated = Dictionary(grouping: rules, by: \.name).filter { $0.value.count > 1 }
    for name in repeated.keys.sorted() {
      findings.append(
        Finding(.error, at: value.place, "Two discounts are called '\(name)'. Rename one."))
    }
    self.init(stacking: stacking, cap: cap, rules: rules, reference: reference)
  }
}

extension Discounts.Cap {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: [], optional: ["percentage", "weekly"], &findings)
    guard let amount = DiscountRule.Amount(values, at: value.place, &findings) else { return nil }
    switch amount {
    case .percentage(let percentage): self = .percentage(percentage)
    case .weekly(let money): self = .weekly(money)
    }
  }
}

extension DiscountRule {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name", "kind", "threshold", "reference"],
      optional: ["countedOver", "percentage", "weekly"], &findings)
    let name = values["name"]?.name(&findings)
    let kind = values["kind"]?.choice(Kind.self, &findings)
    let threshold = values["threshold"]?.wholeNumber(atLeast: 0, &findings)
    let countedOver = values["countedOver"]?.choice(CountedOver.self, &findings)
    let amount = Amount(values, at: value.place, &findings)
    let reference = values["reference"]?.text(&findings)
    guard let name, let kind, let threshold, let amount, let reference else { return nil }
    if (kind == .volume) != (values["countedOver"] != nil) {
      findings.append(
        Finding(
          .error, at: value.place,
          "A discount for \(kind.rawValue) \(kind == .volume ? "needs" : "has no") 'countedOver'."))
    }
    self.init(
      name: name, kind: kind, threshold: threshold, countedOver: countedOver, amount: amount,
      reference: reference)
  }
}

extension DiscountRule.Amount {
  /// Reads a percentage or pounds a week, of which there must be one and not both.
  init?(
    _ values: [String: YAMLValue], at place: Place, _ findings: inout [Finding]
  ) {
    switch (values["percentage"], values["weekly"]) {
    case (let percentage?, nil):
      let smallest = Percentage(hundredths: 1)
      guard let read = percentage.percentage(&findings, from: smallest, through: .whole) else {
        return nil
      }
      self = .percentage(read)
    case (nil, let weekly?):
      guard let read = weekly.money(&findings) else { return nil }
      self = .weekly(read)
    default:
      findings.append(
        Finding(.error, at: place, "Give either a 'percentage' or 'weekly' pounds, and not both."))
      return nil
    }
  }
}
