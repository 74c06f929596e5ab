import StrictYAML
import Values

extension VehicleDefinition.Authorities {
  init?(
    _ value: YAMLValue, on day: Day?, _ known: KnownWords, _ findings: inout [Finding]
  ) {
    let values = value.mapping(
      required: ["lead", "participating", "openToOthers", "reference"], optional: [], &findings)
    let lead = values["lead"].flatMap { known.authority($0, on: day, &findings) }
    let participating = values["participating"]?.list(&findings)
      .compactMap { known.authority($0, on: day, &findings) }
    let areOpen = values["openToOthers"]?.flag(&findings)
    let reference = values["reference"]?.text(&findings)
    guard let lead, let participating, let areOpen, let reference else { return nil }
    for name in ([lead] + participating).repeated {
      findings.append(Finding(.error, at: value.place, "'\(name)' comes twice. Keep one of them."))
    }
    self.init(
      lead: lead, participating: participating.sorted(), areOpenToOthers: areOpen,
      reference: reference)
  }
}

extension Term {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["from", "through", "extensions", "reference"], optional: [], &findings)
    let from = values["from"]?.day(&findings)
    let through = values["through"]?.day(&findings)
    let extensions = values["extensions"].flatMap { ExtensionPattern($0, &findings) }
    let reference = values["reference"]?.text(&findings)
    guard let from, let through, let extensions, let reference else { return nil }
    guard from <= through else {
      findings.append(
        Finding(.error, at: value.place, "'through' is the last day, so not before 'from'."))
      return nil
    }
    self.init(
      from: from, until: through.adding(days: 1), extensions: extensions, reference: reference)
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

extension [ExtensionUse] {
  init(_ value: YAMLValue, of pattern: ExtensionPattern?, _ findings: inout [Finding]) {
    let months = pattern?.months ?? []
    self = value.list(&findings).enumerated().compactMap { index, value in
      ExtensionUse(value, months: index < months.count ? months[index] : nil, &findings)
    }
  }
}

extension [String] {
  /// The texts that come more than once.
  var repeated: [String] {
    Dictionary(grouping: self) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
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

extension [Notice] {
  init(_ value: YAMLValue, _ findings: inout [Finding]) {
    self = value.list(&findings).compactMap { Notice($0, &findings) }
      .sorted { $0.identifier < $1.identifier }
    for identifier in map(\.identifier).repeated {
      findings.append(
        Finding(.error, at: value.place, "The notice '\(identifier)' comes twice."))
    }
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
