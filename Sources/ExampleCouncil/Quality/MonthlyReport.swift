import Values

/// The independent person's report of a month on a home of the example.
struct MonthlyReport: Sendable {
  let urn: String
  let month: Month
  let receivedOn: Day
  let isSafeguarding: Bool
  let isPromotingWellBeing: Bool
}

extension MonthlyReport {
  /// Returns the reports of April to October 2026 on the homes that the council deals with, with some
  /// months missing; of one home nothing came since July.
  static func reports(of market: Market, seed: UInt64) -> [MonthlyReport] {
    var generator = SeededGenerator(seed: seed, for: "independent reports")
    let homes = market.openServices.filter(\.hasIndependentPerson)
    let months = (0..<7).map {
      Month(containing: FinancialYear(startYear: 2026).firstDay).adding(months: $0)
    }
    return homes.enumerated().flatMap { index, home in
      months.compactMap { month -> MonthlyReport? in
        let isMissing = generator.happens(percent: 4) || (index == 3 && month > months[3])
        let report = MonthlyReport(of: home, month, &generator)
        let isDue = home.registered <= month.firstDay && report.receivedOn < ExampleCalendar.today
        return isMissing || !isDue ? nil : report
      }
    }
  }

  private init(of home: Service, _ month: Month, _ generator: inout SeededGenerator) {
    urn = home.urn
    self.month = month
    receivedOn =
      month.adding(months: 1).firstDay.adding(days: generator.number(in: 2...24)).orMonday
    isSafeguarding = !generator.happens(percent: 2)
    isPromotingWellBeing = isSafeguarding && !generator.happens(percent: 2)
  }
}

extension Service {
  /// Whether an independent person reports on it every month.
  fileprivate var hasIndependentPerson: Bool {
    closing == nil
      && (type == .childrensHome || type == .secureHome || type == .specialSchoolAsHome)
  }
}
