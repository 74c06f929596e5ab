import PurchasingVehicles
import StrictYAML
import Values

extension PublishedIndex {
  /// Reads a file of an index; throws `YAMLProblem` with everything that is wrong with it.
  init(name: String, yaml: String) throws {
    let file = "Contracts/\(UpliftFigures.indexFolder)/\(name).yaml"
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["title", "description", "unit"], optional: ["months", "days"], &findings)
    _ = values["description"]?.text(&findings)
    self.name = name
    title = values["title"]?.text(&findings) ?? ""
    unit = values["unit"]?.choice(Unit.self, &findings) ?? .percent
    months = PublishedIndex.months(values["months"], &findings)
    wages = PublishedIndex.wages(values["days"], &findings)
    if let place = values["unit"]?.place, (values[unit.key] == nil) {
      findings.append(Finding(.error, at: place, Message.without(unit)))
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private static func months(
    _ value: YAMLValue?, _ findings: inout [Finding]
  ) -> [Month: ExactDecimal] {
    var months: [Month: ExactDecimal] = [:]
    for entry in value?.entries(&findings) ?? [] {
      let values = entry.value.mapping(required: ["value", "reference"], optional: [], &findings)
      _ = values["reference"]?.text(&findings)
      guard let month = Month(entry.key) else {
        findings.append(Finding(.error, at: entry.value.place, Message.noMonth(entry.key)))
        continue
      }
      months[month] = values["value"]?.decimal(&findings)
    }
    return months
  }

  private static func wages(
    _ value: YAMLValue?, _ findings: inout [Finding]
  ) -> Timeline<Money> {
    var changes: [(from: Day, value: Money?)] = []
    for entry in value?.entries(&findings) ?? [] {
      let values = entry.value.mapping(required: ["value", "reference"], optional: [], &findings)
      _ = values["reference"]?.text(&findings)
      guard let day = Day(entry.key) else {
        findings.append(Finding(.error, at: entry.value.place, Message.noDay(entry.key)))
        continue
      }
      changes.append((day, values["value"]?.money(&findings)))
    }
    if let timeline = Timeline(changes) { return timeline }
    if let value { findings.append(Finding(.error, at: value.place, Message.outOfOrder)) }
    return Timeline()
  }
}

extension PublishedIndex.Unit {
  /// Under which key the values of such an index stand.
  fileprivate var key: String { self == .percent ? "months" : "days" }
}

private enum Message {
  static let outOfOrder = "The days must follow one another, and none may come twice."

  static func without(_ unit: PublishedIndex.Unit) -> String {
    "An index in '\(unit.rawValue)' has its values under '\(unit.key)'."
  }

  static func noMonth(_ text: String) -> String {
    "'\(text)' must be the month that the value is of, as in 2024-09."
  }

  static func noDay(_ text: String) -> String {
    "'\(text)' must be the day from which the value holds, as in 2026-04-01."
  }
}
