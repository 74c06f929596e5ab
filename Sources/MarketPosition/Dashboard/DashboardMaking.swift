import Definitions
import Values

/// The working out of lines, all for one month.
struct DashboardMaking {
  let month: Month
  let day: Day
  let oldestMonths: Int
  let rules: TrendRules
  /// Whether each figure is set against those of a month and a year before.
  let compares: Bool

  func line(
    _ measure: DashboardDefinition.Measure, _ records: inout DashboardRecords
  ) throws -> DashboardLine {
    guard let asAt = records.newestDay(of: measure, by: day), isNewEnough(asAt),
      let now = try records.figure(measure, on: asAt)
    else { return none(measure) }
    let monthBefore = try figure(measure, on: dayOfMonthBefore(asAt), &records)
    let yearBefore = try figure(measure, on: compares ? dayOfYearBefore(asAt) : nil, &records)
    let sinceYear = Trend(from: yearBefore, to: now, rules)
    return DashboardLine(
      measure: measure, asAt: asAt, now: now, target: measure.targets.value(on: day)?.value.target,
      status: measure.status(of: now, on: day),
      sinceMonth: Trend(from: monthBefore, to: now, rules), sinceYear: sinceYear,
      sentence: sinceYear.sentence(
        about: measure.subject, earlier: time(measure, dayOfYearBefore(asAt)),
        later: time(measure, asAt)))
  }

  private func figure(
    _ measure: DashboardDefinition.Measure, on day: Day?, _ records: inout DashboardRecords
  ) throws -> TrendFigure? {
    guard let day else { return nil }
    return try records.figure(measure, on: day)
  }

  private func none(_ measure: DashboardDefinition.Measure) -> DashboardLine {
    let nothing = Trend(from: nil, to: nil, rules)
    return DashboardLine(
      measure: measure, asAt: nil, now: nil, target: measure.targets.value(on: day)?.value.target,
      status: .noFigure, sinceMonth: nothing, sinceYear: nothing,
      sentence: measure.measure.source.missing(oldestMonths))
  }

  private func isNewEnough(_ asAt: Day) -> Bool {
    asAt > day.adding(months: -oldestMonths)
  }

  /// The last day of the month before, where the figure is of the month itself.
  private func dayOfMonthBefore(_ asAt: Day) -> Day? {
    compares && asAt == day ? month.firstDay.adding(days: -1) : nil
  }

  /// The same day a year before; of the last day of a month the last.
  private func dayOfYearBefore(_ asAt: Day) -> Day {
    asAt.adding(days: 1).adding(months: -12).adding(days: -1)
  }

  private func time(_ measure: DashboardDefinition.Measure, _ day: Day) -> String {
    if measure.counted?.span == .month { return "in \(Month(containing: day).inWords)" }
    return measure.isOverTime ? "in the year to \(day.inWords)" : "on \(day.inWords)"
  }
}

extension DashboardMeasure.Source {
  /// What is missing where there is no figure, and how it would come.
  fileprivate func missing(_ oldestMonths: Int) -> String {
    switch self {
    case .returns:
      """
      No children's return of the last \(oldestMonths) months is there. 'caremarket import ssda903' \
      brings one in.
      """
    case .carers: "No foster carers are known. 'caremarket import carers' brings them in."
    case .agreements: "No agreement tells it. 'caremarket import agreements' brings them in."
    case .visits: "No service was in use."
    case .counts:
      "No number is recorded for long enough. 'caremarket import dashboard-counts' brings it in."
    }
  }
}
