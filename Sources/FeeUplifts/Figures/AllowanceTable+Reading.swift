import PurchasingVehicles
import StrictYAML
import Values

extension AllowanceTable {
  /// Reads a file of allowances; throws `YAMLProblem` with everything that is wrong with it.
  init(name: String, yaml: String) throws {
    let file = "Contracts/\(UpliftFigures.allowanceFolder)/\(name).yaml"
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["title", "description", "reference", "agesFrom", "areas", "years"],
      optional: [], &findings)
    for key in ["description", "reference"] { _ = values[key]?.text(&findings) }
    self.name = name
    title = values["title"]?.text(&findings) ?? ""
    let ages = values["agesFrom"]?.list(&findings).compactMap { $0.wholeNumber(&findings) } ?? []
    agesFrom = ages
    if let place = values["agesFrom"]?.place, ages.first != 0 || ages != Set(ages).sorted() {
      findings.append(Finding(.error, at: place, Message.noAges))
    }
    let named = values["areas"]?.mapping(
      required: ["byRegion", "elsewhere"], optional: [], &findings)
    areaElsewhere = named?["elsewhere"]?.text(&findings)
    areas = Dictionary(
      (named?["byRegion"]?.entries(&findings) ?? []).compactMap { entry in
        entry.value.text(&findings).map { (entry.key, $0) }
      }
    ) { first, _ in first }
    years = (values["years"]?.entries(&findings) ?? []).compactMap {
      Year($0.key, $0.value, bands: ages.count, &findings)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension AllowanceTable.Year {
  fileprivate init?(
    _ written: String, _ value: YAMLValue, bands: Int, _ findings: inout [Finding]
  ) {
    let values = value.mapping(
      required: ["from", "reference", "areas"], optional: [], &findings)
    let year = FinancialYear(written)
    if year == nil { findings.append(Finding(.error, at: value.place, Message.noYear(written))) }
    let from = values["from"]?.day(&findings)
    let reference = values["reference"]?.text(&findings)
    var areas: [String: [Money]] = [:]
    for entry in values["areas"]?.entries(&findings) ?? [] {
      let amounts = entry.value.list(&findings).compactMap { $0.money(&findings) }
      if amounts.count != bands {
        findings.append(Finding(.error, at: entry.value.place, Message.wrongCount(bands)))
      }
      areas[entry.key] = amounts
    }
    guard let year, let from, let reference else { return nil }
    self.init(year: year, from: from, reference: reference, areas: areas)
  }
}

private enum Message {
  static let noAges = "The ages must begin at 0 and rise, as in [0, 3, 5, 11, 16]."

  static func noYear(_ text: String) -> String {
    "'\(text)' must be a financial year, as in 2025-26."
  }

  static func wrongCount(_ bands: Int) -> String {
    "Give \(bands.counted("amount")), one for each age in 'agesFrom'."
  }
}
