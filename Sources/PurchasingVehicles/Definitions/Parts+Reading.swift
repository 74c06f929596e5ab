import StrictYAML
import Values

extension VehicleDefinition.Authorities {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["lead", "participating", "openToOthers", "reference"], optional: [], &findings)
    let lead = values["lead"]?.text(&findings)
    let participating = values["participating"]?.texts(&findings)
    let areOpen = values["openToOthers"]?.flag(&findings)
    let reference = values["reference"]?.text(&findings)
    guard let lead, let participating, let areOpen, let reference else { return nil }
    self.init(
      lead: lead, participating: participating, areOpenToOthers: areOpen, reference: reference)
  }
}

extension Term {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["from", "through", "extensions", "reference"], optional: ["used"], &findings)
    let from = values["from"]?.day(&findings)
    let through = values["through"]?.day(&findings)
    let extensions = values["extensions"].flatMap { ExtensionPattern($0, &findings) }
    let reference = values["reference"]?.text(&findings)
    let months = extensions?.months ?? []
    let used = values["used"]?.list(&findings).enumerated().compactMap { index, value in
      ExtensionUse(value, months: index < months.count ? months[index] : nil, &findings)
    }
    guard let from, let through, let extensions, let reference else { return nil }
    guard from <= through else {
      findings.append(
        Finding(.error, at: value.place, "'through' is the last day, so not before 'from'."))
      return nil
    }
    self.init(
      from: from, until: through.adding(days: 1), extensions: extensions, used: used ?? [],
      reference: reference)
  }
}

extension ExtensionPattern {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    guard let text = value.text(&findings) else { return nil }
    guard let pattern = ExtensionPattern(text) else {
      findings.append(
        Finding(
          .error, at: value.place,
          "Extensions are years or months such as 1+1+1, 2 or 6m+6m, or none; not '\(text)'."))
      return nil
    }
    self = pattern
  }
}

extension ExtensionUse {
  /// Reads an extension that was used; its length is the one that is provided for in its place.
  init?(_ value: YAMLValue, months provided: Int?, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["decided", "by", "reference"], optional: ["months"], &findings)
    let decidedOn = values["decided"]?.day(&findings)
    let decidedBy = values["by"]?.text(&findings)
    let reference = values["reference"]?.text(&findings)
    let months = values["months"].map { $0.wholeNumber(atLeast: 1, &findings) } ?? provided
    if months == nil, values["months"] == nil {
      findings.append(
        Finding(
          .error, at: value.place,
          "More extensions are used than provided for. Give the 'months' of this one."))
    }
    guard let decidedOn, let decidedBy, let reference, let months else { return nil }
    self.init(
      months: months, decidedOn: decidedOn, decisionReference: reference, decidedBy: decidedBy)
  }
}

extension VehicleDefinition.Estimate {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["amount", "includesTax", "reference"], optional: [], &findings)
    let amount = values["amount"]?.money(&findings)
    let includesTax = values["includesTax"]?.flag(&findings)
    let reference = values["reference"]?.text(&findings)
    guard let amount, let includesTax, let reference else { return nil }
    self.init(amount: amount, includesTax: includesTax, reference: reference)
  }
}

extension Notice {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["kind", "identifier"], optional: ["published"], &findings)
    let kind = values["kind"]?.choice(Kind.self, &findings)
    let identifier = values["identifier"]?.text(&findings)
    let published = values["published"]?.day(&findings)
    guard let kind, let identifier else { return nil }
    self.init(kind: kind, identifier: identifier, publishedOn: published)
  }
}

extension VehicleDefinition.Prices {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["basis", "reference"], optional: [], &findings)
    let basis = values["basis"]?.choice(Basis.self, &findings)
    let reference = values["reference"]?.text(&findings)
    guard let basis, let reference else { return nil }
    self.init(basis: basis, reference: reference)
  }
}

extension VehicleDefinition.Uplift {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["clause", "reference"], optional: ["percentage"], &findings)
    let clause = values["clause"]?.choice(Clause.self, &findings)
    let percentage = values["percentage"]?.percentage(&findings, through: .whole)
    let reference = values["reference"]?.text(&findings)
    guard let clause, let reference else { return nil }
    let needsPercentage = clause == .fixed || clause == .lowerOfFixedAndPrices
    if needsPercentage != (values["percentage"] != nil) {
      findings.append(
        Finding(
          .error, at: value.place,
          "A clause '\(clause.rawValue)' \(needsPercentage ? "needs a" : "has no") 'percentage'."))
    }
    self.init(clause: clause, percentage: percentage, reference: reference)
  }
}

extension VehicleDefinition.Terms {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["reference"],
      optional: ["providerNoticeDays", "placementNoticeDays", "suspensionReviewDays"], &findings)
    let providerNotice = values["providerNoticeDays"]?.wholeNumber(atLeast: 0, &findings)
    let placementNotice = values["placementNoticeDays"]?.wholeNumber(atLeast: 0, &findings)
    let review = values["suspensionReviewDays"]?.wholeNumber(atLeast: 1, &findings)
    guard let reference = values["reference"]?.text(&findings) else { return nil }
    self.init(
      providerNoticeDays: providerNotice, placementNoticeDays: placementNotice,
      suspensionReviewDays: review, reference: reference)
  }
}
