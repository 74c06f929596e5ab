import StrictJSON
package import Values

extension PublishedProcurement.Period {
  /// Reads a period; a last day before the first is a finding.
  init(_ node: JSONNode, _ findings: inout [Finding]) {
    from = node["startDate"]?.dayWritten(.from, &findings)
    through = node["endDate"]?.dayWritten(.through, &findings)
    latest = node["maxExtentDate"]?.dayWritten(.through, &findings)
    days = node["durationInDays"]?.wholeNumber(&findings)
    if let from, let through, through < from {
      findings.append(Finding(.error, at: node.place, "\(node.named) ends before it begins."))
    }
    if let through, let last = latest, last < through {
      findings.append(
        Finding(.error, at: node.place, "\(node.named).maxExtentDate is before its endDate."))
    }
  }
}

/// Which end of a range a moment in a notice stands for.
enum RangeEnd {
  case from
  case through
}

extension JSONNode {
  /// The value as the day in England that a moment stands for.
  ///
  /// Assumption: the day is the one that is written, except that a first day written as 23:00 in
  /// universal time is the midnight with which the next day begins in summer.
  func dayWritten(_ end: RangeEnd, _ findings: inout [Finding]) -> Day? {
    guard let text = text(&findings) else { return nil }
    let shape =
      /(?<day>[0-9-]{10})(T(?<time>[0-2][0-9]:[0-5][0-9]:[0-6][0-9])(\.[0-9]+)?(?<zone>Z|[+-][0-9:]{5}))?/
    guard let match = text.wholeMatch(of: shape), let day = Day(String(match.day)) else {
      return refused("a day or moment as in 2027-04-01 or 2027-04-01T00:00:00+01:00", &findings)
    }
    let isUniversal = match.zone.map { ["Z", "+00:00"].contains($0) } ?? false
    let isShifted = end == .from && isUniversal && match.time == "23:00:00"
    return isShifted ? day.adding(days: 1) : day
  }
}

extension Day {
  /// The moment with which the day begins in England, as notices write it.
  package var firstMoment: String { "\(self)T00:00:00\(isSummer(atEnd: false) ? "+01:00" : "Z")" }

  /// The last second of the day in England, as notices write it.
  package var lastMoment: String { "\(self)T23:59:59\(isSummer(atEnd: true) ? "+01:00" : "Z")" }

  /// Whether British summer time is in force at the beginning or the end of the day.
  ///
  /// It begins at 1 in the morning on the last Sunday in March and ends so on the last in October
  /// (Summer Time Order 2002).
  private func isSummer(atEnd: Bool) -> Bool {
    let year = components.year
    guard let start = Day.lastSunday(of: 3, in: year), let end = Day.lastSunday(of: 10, in: year)
    else { return false }
    return atEnd ? start <= self && self < end : start < self && self <= end
  }

  private static func lastSunday(of month: Int, in year: Int) -> Day? {
    guard let last = Day(year: year, month: month, day: 31) else { return nil }
    return (0..<7).lazy.map { last.adding(days: -$0) }.first { $0.weekday == .sunday }
  }
}
