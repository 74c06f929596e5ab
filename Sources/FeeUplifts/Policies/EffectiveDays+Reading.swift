import PurchasingVehicles
import StrictYAML
import Values

extension EffectiveDays {
  /// Reads the days; a day outside the policy's year is a finding.
  init(_ value: YAMLValue?, _ year: FinancialYear?, _ findings: inout [Finding]) {
    let values =
      value?.mapping(
        required: ["default"], optional: ["byRoute", "onOrAfterWeekday"], &findings) ?? [:]
    standard =
      values["default"]?.day(in: year, &findings) ?? FinancialYear(startYear: 2000).firstDay
    weekday = values["onOrAfterWeekday"].flatMap { EffectiveDays.weekday($0, &findings) }
    var days: [Route: Beginning] = [:]
    for entry in values["byRoute"]?.entries(&findings) ?? [] {
      guard let route = Route(rawValue: entry.key) else {
        findings.append(Finding(.error, at: entry.value.place, Message.noRoute(entry.key)))
        continue
      }
      days[route] = EffectiveDays.beginning(entry.value, year, &findings)
    }
    byRoute = days
  }

  private static func beginning(
    _ value: YAMLValue, _ year: FinancialYear?, _ findings: inout [Finding]
  ) -> Beginning? {
    var ignored: [Finding] = []
    if value.text(&ignored) == "anniversary" { return .anniversary }
    return value.day(in: year, &findings).map(Beginning.day)
  }

  private static func weekday(
    _ value: YAMLValue, _ findings: inout [Finding]
  ) -> Day.Weekday? {
    var ignored: [Finding] = []
    let text = value.text(&ignored)
    let found = Day.Weekday.allCases.first { "\($0)" == text }
    if found == nil { findings.append(Finding(.error, at: value.place, Message.noWeekday)) }
    return found
  }
}

extension YAMLValue {
  fileprivate func day(in year: FinancialYear?, _ findings: inout [Finding]) -> Day? {
    guard let day = day(&findings), let year else { return nil }
    guard FinancialYear(containing: day) == year else {
      findings.append(Finding(.error, at: place, Message.outside(day, year)))
      return nil
    }
    return day
  }
}

extension RequestWindow {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["opens", "closes", "replyWithinWorkingDays"], optional: [], &findings)
    let opens = values["opens"]?.day(&findings)
    let closes = values["closes"].flatMap { RequestWindow.closing($0, &findings) }
    let days = values["replyWithinWorkingDays"]?.wholeNumber(atLeast: 1, &findings)
    guard let opens, let closes, let days else { return nil }
    guard opens <= closes.day else {
      findings.append(Finding(.error, at: value.place, Message.backwards))
      return nil
    }
    self.init(
      opens: opens, closes: closes.day, closingTime: closes.time, replyWithinWorkingDays: days)
  }

  /// A day, with or without the time at which the window closes on it.
  private static func closing(
    _ value: YAMLValue, _ findings: inout [Finding]
  ) -> (day: Day, time: String?)? {
    let parts = value.text(&findings)?.split(separator: " ") ?? []
    let time = parts.count == 2 ? String(parts[1]) : nil
    guard (1...2).contains(parts.count), let day = Day(String(parts[0])),
      time?.wholeMatch(of: /([01][0-9]|2[0-3]):[0-5][0-9]/) != nil || parts.count == 1
    else {
      findings.append(Finding(.error, at: value.place, Message.noClosing))
      return nil
    }
    return (day, time)
  }
}

extension FeeRounding {
  init(_ value: YAMLValue?, _ findings: inout [Finding]) {
    let values = value?.mapping(required: ["mode", "step"], optional: [], &findings) ?? [:]
    let step = values["step"]?.money(&findings)
    if let place = values["step"]?.place, step == .zero {
      findings.append(Finding(.error, at: place, Message.noStep))
    }
    mode = values["mode"]?.choice(Rounding.self, &findings) ?? .halfUp
    self.step = step.flatMap { $0 > .zero ? $0 : nil } ?? Money(pence: 1)
  }
}

private enum Message {
  static let noWeekday = "This must be a day of the week in small letters, as in monday."
  static let backwards = "The window closes before it opens."
  static let noStep = "The step must be a penny or more, as in 0.01 or 1.00."
  static let noClosing = "This must be a day, or a day and a time, as in \"2025-04-29 17:00\"."

  static func noRoute(_ text: String) -> String {
    let routes = Route.allCases.map(\.rawValue).joined(separator: ", ")
    return "'\(text)' is no route. The routes are: \(routes)."
  }

  static func outside(_ day: Day, _ year: FinancialYear) -> String {
    """
    \(day.inWords) is not in \(year), which is \(year.firstDay.inWords) to \(year.lastDay.inWords).
    """
  }
}
