import Demand
import StrictYAML
import Values

extension StatementDetail {
  /// Reads the levels; adds a finding for each slip.
  init?(_ value: YAMLValue?, _ findings: inout [Finding]) {
    guard
      let values = value?.mapping(
        required: ["mostSmall", "levels", "reference"], optional: [], &findings),
      let mostSmall = values["mostSmall"]?.wholeNumber(&findings),
      let reference = values["reference"]?.text(&findings), let list = values["levels"]
    else { return nil }
    let levels = list.list(&findings).compactMap { Level($0, &findings) }
    if levels.isEmpty {
      findings.append(Finding(.error, at: list.place, "There must be at least one level."))
    }
    self.init(levels: levels, mostSmall: mostSmall, reference: reference)
  }
}

extension StatementDetail.Level {
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["ages", "categories"], optional: [], &findings)
    guard let ages = values["ages"], let text = ages.text(&findings),
      let categories = values["categories"]?.text(&findings)
    else { return nil }
    guard let bands = AgeBands(text) else {
      findings.append(
        Finding(.error, at: ages.place, "Bands follow one another, as in 0-4,5-9,10-15,16+."))
      return nil
    }
    self.init(bands: bands, categories: categories)
  }
}
