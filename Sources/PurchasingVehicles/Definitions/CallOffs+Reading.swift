import ProviderRegister
import StrictYAML
import Values

extension VehicleDefinition.CallOffs {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let scoringKeys: Set = ["weights", "qualityPoints", "distance", "ties"]
    let values = value.mapping(
      required: ["methods", "reference"], optional: scoringKeys, &findings)
    let methods = values["methods"]?.list(&findings)
      .compactMap { $0.choice(VehicleDefinition.CallOffMethod.self, &findings) }
    let reference = values["reference"]?.text(&findings)
    guard let methods, let reference else { return nil }
    let hasScoring = !scoringKeys.isDisjoint(with: values.keys)
    guard hasScoring == methods.contains(.miniCompetition) else {
      let words = hasScoring ? "Only a" : "A"
      findings.append(
        Finding(
          .error, at: value.place,
          "\(words) mini-competition has 'weights', 'qualityPoints' and 'ties'."))
      return nil
    }
    let scoring = hasScoring ? VehicleDefinition.Scoring(values, value.place, &findings) : nil
    self.init(methods: methods, scoring: scoring, reference: reference)
  }
}

extension VehicleDefinition.Scoring {
  fileprivate init?(
    _ values: [String: YAMLValue], _ place: Place, _ findings: inout [Finding]
  ) {
    guard let weights = values["weights"], let ties = values["ties"] else {
      findings.append(Finding(.error, at: place, "A mini-competition needs 'weights' and 'ties'."))
      return nil
    }
    let shares = weights.mapping(
      required: ["price", "quality", "distance"], optional: [], &findings)
    let price = shares["price"]?.percentage(&findings, through: .whole)
    let quality = shares["quality"]?.percentage(&findings, through: .whole)
    let distance = shares["distance"]?.percentage(&findings, through: .whole)
    guard let price, let quality, let distance else { return nil }
    if price + quality + distance != .whole {
      findings.append(
        Finding(
          .error, at: weights.place,
          "The weights must come to 100, not \((price + quality + distance).number)."))
    }
    let points = values["qualityPoints"]?.qualityPoints(&findings) ?? []
    let limits = values["distance"]?.distanceLimits(&findings)
    if quality > .zero, values["qualityPoints"] == nil {
      findings.append(Finding(.error, at: place, "A weight for quality needs 'qualityPoints'."))
    }
    if distance > .zero, values["distance"] == nil {
      findings.append(Finding(.error, at: place, "A weight for distance needs 'distance'."))
    }
    self.init(
      price: price, quality: quality, distance: distance, qualityPoints: points,
      fullPointsWithin: limits?.full, noPointsFrom: limits?.none, ties: ties.tieBreaks(&findings))
  }
}

extension [VehicleDefinition.QualityPoints] {
  /// In the order of the scales, the best judgement first.
  var bestFirst: Self {
    let order = Judgement.allCases
    return sorted {
      (order.firstIndex(of: $0.judgement) ?? 0) < (order.firstIndex(of: $1.judgement) ?? 0)
    }
  }
}

extension YAMLValue {
  fileprivate func qualityPoints(
    _ findings: inout [Finding]
  ) -> [VehicleDefinition.QualityPoints] {
    var points: [VehicleDefinition.QualityPoints] = []
    for (key, value) in entries(&findings) {
      guard let judgement = Judgement(rawValue: key) else {
        let known = Judgement.allCases.map(\.rawValue).joined(separator: ", ")
        findings.append(
          Finding(.error, at: value.place, "'\(key)' is no judgement. There are: \(known)."))
        continue
      }
      guard let number = value.wholeNumber(&findings) else { continue }
      if !(0...100).contains(number) {
        findings.append(Finding(.error, at: value.place, "Points are from 0 to 100."))
      }
      points.append(.init(judgement: judgement, points: number))
    }
    return points.bestFirst
  }

  fileprivate func distanceLimits(_ findings: inout [Finding]) -> (full: Miles, none: Miles)? {
    let values = mapping(
      required: ["fullPointsWithin", "noPointsFrom"], optional: [], &findings)
    let full = values["fullPointsWithin"]?.miles(&findings)
    let none = values["noPointsFrom"]?.miles(&findings)
    guard let full, let none else { return nil }
    if full >= none {
      findings.append(
        Finding(.error, at: place, "'noPointsFrom' must be further than 'fullPointsWithin'."))
    }
    return (full, none)
  }

  fileprivate func tieBreaks(_ findings: inout [Finding]) -> [VehicleDefinition.TieBreak] {
    let rules = list(&findings).compactMap {
      $0.choice(VehicleDefinition.TieBreak.self, &findings)
    }
    if Set(rules).count < rules.count {
      findings.append(Finding(.error, at: place, "A rule for ties comes twice."))
    }
    return rules
  }
}
