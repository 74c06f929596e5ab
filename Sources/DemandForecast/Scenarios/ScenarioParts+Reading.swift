import StrictYAML
import Values

extension RateChange {
  init(_ value: YAMLValue, _ words: ScenarioWords, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["flow", "percent", "from"], optional: ["until", "ages", "kinds", "to"], &findings)
    flow = values["flow"]?.choice(Flow.self, &findings) ?? .entries
    percent = values["percent"]?.percent(atMost: 1000, &findings) ?? .whole
    from = values["from"]?.day(&findings) ?? Day(daysSince1970: 0)
    until = values["until"]?.day(&findings)
    bands = values["ages"].map { words.bands($0, &findings) }
    kinds = values["kinds"].map { Set(words.kinds($0, &findings)) }
    to = values["to"].map { Set(words.kinds($0, &findings)) }
    if let until, until <= from {
      findings.append(Finding(.error, at: value.place, "'until' must come after 'from'."))
    }
    if to != nil, flow != .moves {
      findings.append(
        Finding(.error, at: value.place, "'to' goes with 'flow: moves' alone; take it away."))
    }
  }
}

extension PlacementMix {
  init(_ value: YAMLValue, _ words: ScenarioWords, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["from", "by", "shares"], optional: [], &findings)
    from = values["from"]?.day(&findings) ?? Day(daysSince1970: 0)
    by = values["by"]?.day(&findings) ?? Day(daysSince1970: 1)
    shares = values["shares"]?.list(&findings).map { Share($0, words, &findings) } ?? []
    for message in problems(words) {
      findings.append(Finding(.error, at: value.place, message))
    }
  }

  private func problems(_ words: ScenarioWords) -> [String] {
    var problems: [String] = []
    if by <= from { problems.append("'by' must come after 'from'.") }
    return problems + words.problems(ofShares: shares.map { (Array($0.kinds), $0.percent) })
  }
}

extension PlacementMix.Share {
  fileprivate init(_ value: YAMLValue, _ words: ScenarioWords, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["kinds", "percent"], optional: [], &findings)
    kinds = Set(values["kinds"].map { words.kinds($0, &findings) } ?? [])
    percent = values["percent"]?.percent(atMost: 100, &findings) ?? .zero
  }
}

extension FosteringRecruitment {
  init(_ value: YAMLValue, _ words: ScenarioWords, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["kind", "instead", "households", "placesPerHousehold", "years"], optional: [],
      &findings)
    self.init(
      kind: values["kind"].flatMap { words.kind($0, &findings) } ?? 0,
      instead: values["instead"].map { words.kinds($0, &findings) } ?? [],
      households: values["households"]?.count(&findings) ?? 0,
      placesPerHousehold: values["placesPerHousehold"]?.decimal(&findings)
        ?? ExactDecimal(coefficient: 1, scale: 0),
      years: values["years"]?.list(&findings).map { Year($0, &findings) } ?? [])
    if zip(years, years.dropFirst()).contains(where: {
      $0.year.startYear + 1 != $1.year.startYear
    }) {
      findings.append(Finding(.error, at: value.place, "'years' must follow one another."))
    }
    if instead.contains(kind) {
      findings.append(Finding(.error, at: value.place, "'kind' must not be among 'instead'."))
    }
  }
}

extension FosteringRecruitment.Year {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["year", "enquiries", "conversion", "deregistrations", "utilisation"], optional: [],
      &findings)
    let text = values["year"]?.text(&findings) ?? ""
    let year = FinancialYear(text)
    if year == nil {
      findings.append(
        Finding(
          .error, at: value.place, "'year' must be a financial year like 2026-27, not '\(text)'."))
    }
    self.init(
      year: year ?? FinancialYear(startYear: 0),
      enquiries: values["enquiries"]?.count(&findings) ?? 0,
      conversion: values["conversion"]?.percent(atMost: 100, &findings) ?? .zero,
      deregistrations: values["deregistrations"]?.count(&findings) ?? 0,
      utilisation: values["utilisation"]?.percent(atMost: 100, &findings) ?? .zero)
  }
}

extension FeeInflation {
  init(_ value: YAMLValue, _ words: ScenarioWords, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["percent"], optional: ["from", "kinds"], &findings)
    self.init(
      percent: values["percent"]?.percent(atMost: 100, &findings) ?? .zero,
      from: values["from"]?.day(&findings),
      kinds: values["kinds"].map { Set(words.kinds($0, &findings)) })
  }
}
