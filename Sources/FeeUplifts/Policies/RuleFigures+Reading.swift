import PurchasingVehicles
import StrictYAML
import Values

extension ReviewTrigger {
  init?(_ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]) {
    let above = value.entries(&findings).first { $0.key == "above" }?.value
    if above == nil { findings.append(Finding(.error, at: value.place, Message.noThreshold)) }
    let limit = above?.percent(&findings)
    guard let index = value.indexChange(context, &findings, optional: ["above"]), let limit else {
      return nil
    }
    self.init(index: index, above: limit)
  }
}

extension AllowanceChoice {
  /// Reads which column of which table is meant; a year that was not loaded is a finding.
  init?(_ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["table", "area"], optional: ["year"], &findings)
    guard let name = values["table"]?.text(&findings), let area = values["area"]?.text(&findings)
    else { return nil }
    guard let table = context.figures.allowance(name) else {
      let known = context.figures.allowances.map(\.name).joined(separator: ", ")
      findings.append(Finding(.error, at: value.place, Message.noTable(name, known)))
      return nil
    }
    let written = values["year"]?.text(&findings)
    let wanted = written.flatMap(FinancialYear.init) ?? context.year
    guard let year = table.year(wanted), let amounts = year.areas[area] else {
      let time = written ?? wanted.description
      findings.append(Finding(.error, at: value.place, Message.noAmounts(table, area, time)))
      return nil
    }
    self.init(table: table, year: year, area: area, amounts: amounts)
  }
}

extension WageShare {
  init?(_ value: YAMLValue, _ context: PolicyContext, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["index", "share"], optional: ["day", "hours"], &findings)
    let name = values["index"]?.text(&findings)
    let share = values["share"]?.percent(&findings)
    let hours = values["hours"]?.decimal(&findings)
    let day = values["day"].map { $0.day(&findings) } ?? context.year.firstDay
    guard let name, let share, let day else { return nil }
    guard let index = context.figures.index(name), index.unit == .poundsAnHour,
      let wage = index.wages.value(on: day)
    else {
      findings.append(Finding(.error, at: value.place, Message.noWage(name, day)))
      return nil
    }
    self.init(title: index.title, wage: wage, share: share, hours: hours)
  }
}

private enum Message {
  static let noThreshold = "'above' is missing."

  static func noTable(_ name: String, _ known: String) -> String {
    """
    There is no table '\(name)'. The tables in Contracts/\(UpliftFigures.allowanceFolder) are: \(known).
    """
  }

  static func noAmounts(_ table: AllowanceTable, _ area: String, _ year: String) -> String {
    """
    '\(table.name)' has no amounts for \(area) in \(year). They are published, never worked out: add \
    them with their reference to \(table.file).
    """
  }

  static func noWage(_ name: String, _ day: Day) -> String {
    """
    No hourly wage '\(name)' is published for \(day.inWords). Add it with its reference to \
    Contracts/\(UpliftFigures.indexFolder)/\(name).yaml.
    """
  }
}
