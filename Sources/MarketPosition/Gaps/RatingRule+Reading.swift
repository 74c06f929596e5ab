import StrictYAML
import Values

extension RatingRule {
  /// Reads the rule; adds a finding for each slip.
  init?(_ value: YAMLValue?, _ findings: inout [Finding]) {
    guard
      let values = value?.mapping(
        required: ["quality", "supply", "demand", "maturity", "workforce", "reference"],
        optional: [], &findings),
      let quality = Limits(values["quality"], &findings),
      let supply = Limits(values["supply"], &findings),
      let demand = Limits(values["demand"], &findings),
      let maturity = Limits(values["maturity"], &findings),
      let workforce = values["workforce"]?.text(&findings),
      let reference = values["reference"]?.text(&findings)
    else { return nil }
    self.init(
      quality: quality, supply: supply, demand: demand, maturity: maturity,
      workforce: workforce, reference: reference)
  }
}

extension RatingRule.Limits {
  fileprivate init?(_ value: YAMLValue?, _ findings: inout [Finding]) {
    guard
      let values = value?.mapping(required: ["strong", "fair"], optional: [], &findings),
      let strong = values["strong"]?.wholeNumber(&findings),
      let fair = values["fair"]?.wholeNumber(&findings)
    else { return nil }
    self.init(strong: strong, fair: fair)
  }
}
