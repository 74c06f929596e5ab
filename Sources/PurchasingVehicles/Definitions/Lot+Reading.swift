import Importing
import StrictYAML
import Values

extension LotDefinition {
  init?(_ value: YAMLValue, _ known: KnownWords, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name", "title", "serviceTypes", "need", "description", "bands"], optional: [],
      &findings)
    let name = values["name"]?.name(&findings)
    let title = values["title"]?.text(&findings)
    let serviceTypes = values["serviceTypes"]?.serviceTypes(known, &findings)
    let need = values["need"]?.text(&findings)
    let description = values["description"]?.text(&findings)
    let bands = values["bands"]?.list(&findings).compactMap { BandDefinition($0, &findings) }
    guard let name, let title, let serviceTypes, let need, let description, let bands else {
      return nil
    }
    self.init(
      name: name, title: title, serviceTypes: serviceTypes, need: need, description: description,
      bands: bands)
  }
}

extension BandDefinition {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name", "title"],
      optional: ["ages", "level", "setting", "parentAges", "prices"], &findings)
    let name = values["name"]?.name(&findings)
    let title = values["title"]?.text(&findings)
    let ages = values["ages"].flatMap { AgeRange($0, &findings) }
    let level = values["level"]?.text(&findings)
    let setting = values["setting"]?.choice(Setting.self, &findings)
    let parentAges = values["parentAges"].flatMap { AgeRange($0, &findings) }
    let prices = values["prices"]?.entries(&findings)
      .compactMap { BandPrice($0.key, $0.value, &findings) }
    guard let name, let title else { return nil }
    self.init(
      name: name, title: title, ages: ages, level: level, setting: setting, parentAges: parentAges,
      prices: (prices ?? []).sorted { $0.from < $1.from })
  }
}

extension AgeRange {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: [], optional: ["from", "under"], &findings)
    let from = values["from"].map { $0.wholeNumber(&findings) } ?? 0
    let under = values["under"]?.wholeNumber(&findings)
    guard let from, values["under"] == nil || under != nil else { return nil }
    guard !values.isEmpty, let range = AgeRange(from: from, under: under) else {
      findings.append(
        Finding(
          .error, at: value.place,
          "Ages are as in { from: 0, under: 16 }, and 'under' is the first age that is too old."))
      return nil
    }
    self = range
  }
}

extension BandPrice {
  init?(_ key: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["weekly", "reference"], optional: [], &findings)
    let weekly = values["weekly"]?.money(&findings)
    let reference = values["reference"]?.text(&findings)
    guard let from = Day(key) else {
      findings.append(
        Finding(
          .error, at: value.place,
          "A price stands under the day from which it holds, such as 2026-04-01, not '\(key)'."))
      return nil
    }
    guard let weekly, let reference else { return nil }
    if weekly == .zero {
      findings.append(
        Finding(.error, at: value.place, "A price is more than nothing. Leave it out instead."))
    }
    self.init(from: from, weekly: weekly, reference: reference)
  }
}

extension YAMLValue {
  fileprivate func serviceTypes(_ known: KnownWords, _ findings: inout [Finding]) -> [String]? {
    let types = list(&findings).compactMap { value -> String? in
      guard let text = value.text(&findings) else { return nil }
      guard let code = known.provisionTypes.code(for: text) else {
        let all = known.provisionTypes.codes.joined(separator: "; ")
        findings.append(
          Finding(.error, at: value.place, "'\(text)' is no type of provision. There are: \(all)."))
        return nil
      }
      return code
    }
    return types.isEmpty ? nil : types
  }
}
