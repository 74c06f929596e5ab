import ProviderRegister
import StrictYAML
import Values

extension VehicleDefinition.Admission {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["rule", "reference"], optional: ["rounds", "gateway"], &findings)
    let rule = values["rule"]?.choice(Rule.self, &findings)
    let rounds = values["rounds"]?.list(&findings)
      .compactMap { VehicleDefinition.Round($0, &findings) }
    let gateway = values["gateway"].flatMap { VehicleDefinition.Gateway($0, &findings) }
    let reference = values["reference"]?.text(&findings)
    guard let rule, let reference else { return nil }
    if (rule == .rounds) != (values["rounds"] != nil) {
      findings.append(
        Finding(
          .error, at: value.place,
          "A rule of '\(rule.rawValue)' \(rule == .rounds ? "needs" : "has no") 'rounds'."))
    }
    self.init(rule: rule, rounds: rounds ?? [], gateway: gateway, reference: reference)
  }
}

extension VehicleDefinition.Round {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["opens", "closes"], optional: [], &findings)
    let opens = values["opens"]?.day(&findings)
    let closes = values["closes"]?.day(&findings)
    guard let opens, let closes else { return nil }
    guard opens <= closes else {
      findings.append(Finding(.error, at: value.place, "The round closes before it opens."))
      return nil
    }
    self.init(opens: opens, closes: closes)
  }
}

extension VehicleDefinition.Gateway {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["notYetInspected", "reference"],
      optional: ["minimumJudgement", "minimumOutcome"], &findings)
    let judgement = values["minimumJudgement"]?.judgement(among: Judgement.fourPoint, &findings)
    let outcome = values["minimumOutcome"]?
      .judgement(among: Judgement.supportedAccommodation, &findings)
    let admits = values["notYetInspected"]?.flag(&findings)
    let reference = values["reference"]?.text(&findings)
    guard let admits, let reference else { return nil }
    self.init(
      minimumJudgement: judgement, minimumOutcome: outcome, admitsNotYetInspected: admits,
      reference: reference)
  }
}

extension YAMLValue {
  /// The value as one of some judgements.
  func judgement(among scale: [Judgement], _ findings: inout [Finding]) -> Judgement? {
    guard let judgement = choice(Judgement.self, &findings) else { return nil }
    guard scale.contains(judgement) else {
      let known = scale.map(\.rawValue).joined(separator: ", ")
      findings.append(Finding(.error, at: place, "On this scale there are only: \(known)."))
      return nil
    }
    return judgement
  }
}
