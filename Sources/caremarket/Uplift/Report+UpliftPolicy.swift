import Documents
import FeeUplifts
import PurchasingVehicles
import Values

extension Report {
  /// The page of a policy, for everybody to read.
  init(policy: UpliftPolicy, council: String, on day: Day) {
    self.init(
      title: policy.title,
      subtitle: "What \(council) pays for children's placements in \(policy.year)",
      authority: council, asAt: day, summary: policy.summary,
      sections: [policy.days, policy.ruleSection, policy.requestSection].compactMap(\.self),
      closing: [
        .paragraph(
          "Each rule is read from top to bottom: the first that a fee comes under decides.")
      ])
  }
}

extension UpliftPolicy {
  fileprivate var summary: [ReportBlock] {
    let decided = decision.map { "It was decided as \($0)." } ?? "It is not decided yet."
    let rounded = "New fees are rounded \(rounding.inWords)."
    return [.paragraph("\(decided) \(rounded)")]
  }

  fileprivate var days: ReportSection {
    let weekday = effective.weekday.map { ", or the first \($0.inWords) after it" } ?? ""
    let general = "New fees hold from \(effective.standard.inWords)\(weekday)."
    let routes = Route.allCases.compactMap { route in
      effective.byRoute[route].map { "\(route.heading): \($0.inWords)" }
    }
    return ReportSection(
      id: "days", heading: "From when",
      blocks: [.paragraph(general)] + (routes.isEmpty ? [] : [.list(routes)]))
  }

  fileprivate var ruleSection: ReportSection {
    let rows = rules.map { rule in
      let fees = rule.conditions.map(\.inWords).joined(separator: ", ")
      return DataTable.Row([
        .text(rule.name), .text(fees.isEmpty ? "every fee that came so far" : fees),
        .text(rule.sentences.joined(separator: " ")), .text(rule.reference ?? ""),
      ])
    }
    let table = DataTable(
      caption: "The rules of \(year), in their order",
      columns: [
        .init("Rule", .text), .init("For fees", .text), .init("What happens", .text),
        .init("Source", .text),
      ], rows: rows)
    return ReportSection(id: "rules", heading: "Rules", blocks: [.table(table)])
  }

  fileprivate var requestSection: ReportSection? {
    requests.map { window in
      let time = window.closingTime.map { " at \($0)" } ?? ""
      let text = """
        Providers may ask for more, with evidence, from \(window.opens.inWords) to \
        \(window.closes.weekday.inWords) \(window.closes.inWords)\(time). They are answered \
        within \(window.replyWithinWorkingDays.counted("working day")).
        """
      return ReportSection(id: "requests", heading: "Requests", blocks: [.paragraph(text)])
    }
  }
}

extension EffectiveDays.Beginning {
  fileprivate var inWords: String {
    switch self {
    case .day(let day): "from \(day.inWords)"
    case .anniversary: "from the anniversary of each agreement"
    }
  }
}

extension Route {
  fileprivate var heading: String {
    switch self {
    case .vehicle: "Called off from a framework or another vehicle"
    case .block: "Block contracts"
    case .spot: "Spot purchases"
    case .inHouse: "The council's own services"
    }
  }
}
