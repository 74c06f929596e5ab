package import ProviderRegister
package import Values

/// A home in use and a month for which an independent person was to report on it.
package struct IndependentReportLine: Sendable {
  package let service: Service
  package let month: Month
  /// `nil` where none was received.
  package let report: IndependentReport?

  /// Returns a line for each home in use and each month from the first through the last.
  package static func list(
    from first: Month, through last: Month, of used: ServicesInUse, _ rules: VisitRules
  ) -> [IndependentReportLine] {
    used.services.flatMap { service in
      months(from: first, through: last).compactMap { month in
        guard isAsked(of: service, month, rules) else { return nil }
        let report = used.reports.first { $0.urn == service.urn && $0.month == month }
        return IndependentReportLine(service: service, month: month, report: report)
      }
    }
  }

  /// Returns, by URN, the months of the last six for which no report of a home in use has come; each
  /// report has the month after its own to come in.
  static func missing(
    of used: ServicesInUse, _ rules: VisitRules
  ) -> [String: [IndependentReportLine]] {
    let last = Month(containing: used.day).adding(months: -2)
    let lines = list(from: last.adding(months: -5), through: last, of: used, rules)
    return Dictionary(grouping: lines.filter { $0.report == nil }, by: \.service.urn)
  }

  /// Whether the home was registered for the whole of the month, and of a type that is reported on.
  private static func isAsked(of service: Service, _ month: Month, _ rules: VisitRules) -> Bool {
    rules.typesWithIndependentReports(on: month.firstDay).contains(service.provisionType)
      && (service.registrationDay.map { $0 <= month.firstDay } ?? true)
  }

  private static func months(from first: Month, through last: Month) -> [Month] {
    var months: [Month] = []
    var month = first
    while month <= last {
      months.append(month)
      month = month.adding(months: 1)
    }
    return months
  }
}
