import PurchasingVehicles
import StrictYAML
import Values

extension UpliftRule {
  /// The ways in which a rule says what becomes of fees: exactly one of them.
  private static let actions = [
    "allowance", "amountPerWeek", "byLine", "composite", "exclude", "guidePrice", "highestOf",
    "hostAuthority", "lowerOf", "onRequest", "percent", "topUpTo", "wageShare",
  ]

  init?(_ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name"],
      optional: Set(UpliftRule.actions).union([
        "when", "onlyIf", "lines", "floor", "cap", "reviewWhen", "reference",
      ]), &findings)
    let name = values["name"]?.text(&findings)
    let conditions = values["when"].map { UpliftCondition.all($0, context, &findings) }
    let notice = values["onlyIf"]?.choice(Proviso.self, &findings)
    let lines = values["lines"]?.texts(&findings)
    let floor = values["floor"]?.percent(&findings)
    let cap = values["cap"]?.percent(&findings)
    let review = values["reviewWhen"].flatMap { ReviewTrigger($0, context, &findings) }
    let reference = values["reference"]?.text(&findings)
    let action = UpliftRule.action(values, at: value.place, context, &findings)
    if let floor, let cap, cap < floor {
      let place = values["cap"]?.place ?? value.place
      findings.append(Finding(.error, at: place, Message.capBelowFloor(cap, floor)))
    }
    guard let name, let action else { return nil }
    if floor != nil || cap != nil, !action.takesLimits {
      findings.append(Finding(.error, at: value.place, Message.noLimits(name)))
    }
    self.init(
      name: name, conditions: conditions ?? [], needsNotice: notice != nil, action: action,
      lines: lines.map(Set.init), floor: floor, cap: cap, review: review, reference: reference,
      place: value.place)
  }

  /// What must besides be so for anything to change.
  private enum Proviso: String, CaseIterable {
    case noticeInWindow
  }

  private static func action(
    _ values: [String: YAMLValue], at place: Place, _ context: PolicyContext,
    _ findings: inout [Finding]
  ) -> Action? {
    let given = actions.filter { values[$0] != nil }
    guard given.count == 1, let key = given.first, let value = values[key] else {
      findings.append(Finding(.error, at: place, Message.notOneAction(given, actions)))
      return nil
    }
    switch key {
    case "exclude": return value.text(&findings).map(Action.exclude)
    case "amountPerWeek": return value.money(&findings).map(Action.amount)
    case "onRequest", "hostAuthority": return .capped(key, value, &findings)
    case "topUpTo": return value.measure(context, &findings).map { .topUp(to: $0) }
    case "byLine": return .byLine(value, context, &findings)
    case "guidePrice": return .guidePrice(value, context, &findings)
    case "allowance": return AllowanceChoice(value, context, &findings).map(Action.allowance)
    case "wageShare": return WageShare(value, context, &findings).map(Action.wage)
    default: return value.measure(of: key, context, &findings).map(Action.percent)
    }
  }
}

extension UpliftRule.Action {
  /// Whether a floor and a cap mean anything to it.
  fileprivate var takesLimits: Bool {
    switch self {
    case .percent, .byLine, .topUp, .guidePrice: true
    case .exclude, .amount, .onRequest, .hostAuthority, .allowance, .wage: false
    }
  }

  fileprivate static func capped(
    _ key: String, _ value: YAMLValue, _ findings: inout [Finding]
  ) -> UpliftRule.Action? {
    let isHost = key == "hostAuthority"
    let values = value.mapping(
      required: isHost ? [] : ["cap"], optional: isHost ? ["cap"] : [], &findings)
    let cap = values["cap"]?.percent(&findings)
    return isHost ? .hostAuthority(cap: cap) : cap.map { .onRequest(cap: $0) }
  }

  fileprivate static func byLine(
    _ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]
  ) -> UpliftRule.Action {
    var measures: [String: Measure] = [:]
    for entry in value.entries(&findings) {
      measures[entry.key] = entry.value.measure(context, &findings)
    }
    return .byLine(measures)
  }

  fileprivate static func guidePrice(
    _ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]
  ) -> UpliftRule.Action? {
    let values = value.mapping(
      required: ["percent"], optional: ["weekly", "byServiceType"], &findings)
    var prices: [String: Money] = [:]
    for entry in values["byServiceType"]?.entries(&findings) ?? [] {
      let type = context.serviceType(entry.key, at: entry.value.place, &findings)
      prices[type ?? entry.key] = entry.value.money(&findings)
    }
    let weekly = values["weekly"]?.money(&findings)
    if values["weekly"] == nil, values["byServiceType"] == nil {
      findings.append(Finding(.error, at: value.place, Message.noPrice))
    }
    return values["percent"]?.measure(context, &findings).map {
      .guidePrice(GuidePrice(weekly: weekly, byServiceType: prices), $0)
    }
  }
}

private enum Message {
  static let noPrice = "Give a guide price under 'weekly' or 'byServiceType'."

  static func capBelowFloor(_ cap: Percentage, _ floor: Percentage) -> String {
    "The cap of \(cap.inWords) is below the floor of \(floor.inWords)."
  }

  static func noLimits(_ name: String) -> String {
    "A 'floor' or 'cap' beside what '\(name)' does has no meaning. Take it away."
  }

  static func notOneAction(_ given: [String], _ actions: [String]) -> String {
    let found = given.isEmpty ? "nothing" : "'\(given.joined(separator: "' and '"))'"
    return """
      A rule says one thing that becomes of fees, and this says \(found). It is one of: \
      \(actions.joined(separator: ", ")).
      """
  }
}
