import Values

/// Ofsted's file of services that joined or left in the last year, in the layout it had in 2025.
struct OfstedJoinersLeaversFile: Sendable {
  let market: Market
  private static let year = ExampleCalendar.lastYear
  private static let firstDay = ExampleCalendar.startOfYear(year)
  private static let lastDay = ExampleCalendar.endOfYear(year)

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add([OfstedWords.title(of: "Leavers and Joiners at", in: OfstedJoinersLeaversFile.year)])
    text.add(["This worksheet contains one table which begins in cell A4."])
    text.add(["Some cells in this table are empty because data was not provided to Ofsted."])
    text.add(OfstedJoinersLeaversFile.headings)
    for service in market.services where joined(service) || left(service) {
      text.add(row(of: service))
    }
    let path = "ofsted/leavers-and-joiners-\(OfstedJoinersLeaversFile.year).csv"
    return ExampleFile(path: path, contents: text.bytes)
  }

  private func joined(_ service: Service) -> Bool {
    service.registered >= OfstedJoinersLeaversFile.firstDay
  }

  /// Those that left on the last day of the year before count, because that year's file had them.
  private func left(_ service: Service) -> Bool {
    service.closing.map { $0.day >= OfstedJoinersLeaversFile.firstDay.adding(days: -1) } ?? false
  }

  private func row(of service: Service) -> [String] {
    let day = service.closing?.day ?? OfstedJoinersLeaversFile.lastDay
    let provider = OfstedProviderRow(service, in: market, on: day)
    return [
      service.urn, service.spelling, Marches.region, Marches.region,
      Authority.all[service.authority].name, service.address.constituency,
      service.sector.rawValue, provider.places, provider.premises,
      service.isShortBreaksOnly ? "Short breaks only" : "", service.registered.withTime,
    ] + days(of: service.closing) + [
      joined(service) ? "Joiner" : "", left(service) ? "Leaver" : "", statusBefore(service),
      service.closing?.reason.rawValue ?? (service.isSuspended ? "Suspended" : "Active"), "", "",
      service.type.hidesName ? OfstedWords.redacted : service.names.value(on: day),
      reason(for: service),
    ]
  }

  /// The days on which a service resigned, closed and was cancelled.
  private func days(of closing: Closing?) -> [String] {
    guard let closing else { return ["", "", ""] }
    let day = closing.day.withTime
    switch closing.reason {
    case .resigned: return [day, day, ""]
    case .cancelled: return ["", day, day]
    case .closed: return ["", day, ""]
    }
  }

  private func statusBefore(_ service: Service) -> String {
    guard !joined(service), let closing = service.closing else { return "" }
    return closing.day < OfstedJoinersLeaversFile.firstDay ? closing.reason.rawValue : "Active"
  }

  private func reason(for service: Service) -> String {
    guard let closing = service.closing else {
      return "In current dataset as active, not in previous year"
    }
    if joined(service) { return "Joiner and Leaver in current reporting period" }
    return closing.day < OfstedJoinersLeaversFile.firstDay
      ? "In previous year, not in current dataset (closed date before April of current year)"
      : "In previous year, not in current dataset (closed date in Year)"
  }

  static let headings = [
    "URN", "Provision type", "Ofsted Region", "Government Office Region", "Local authority",
    "Parliamentary constituency", "Sector", "Places", "Supported accommodation premises",
    "Short-break-only children's home",
    "\nFirst effective date (that the provider became active)",
    "First effective date (that the provider became resigned)",
    "First effective date (that the provider closed)",
    "First effective date (that the provider became cancelled)", "Joiner status", "Leaver status",
    "Registration status (as at 1 April \(year - 1))",
    "Registration status (as at 31 March \(year))", "Inspectorate (as at 1 April \(year - 1))",
    "Inspectorate (as at 31 March \(year))", "Setting name", "Reason",
  ]
}
