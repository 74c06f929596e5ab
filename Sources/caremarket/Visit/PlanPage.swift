import Documents
import QualityVisits
import Values

/// A plan of visits as a calendar, month after month.
struct PlanPage {
  let plan: VisitPlan
  /// The services' names by their URNs.
  let names: [String: String]
  let holidays: BankHolidays

  /// The calendar of a council's year.
  func report(of year: FinancialYear, council: String, on day: Day) -> Report {
    Report(
      title: "Planned visits \(year)",
      subtitle: "From \(plan.first.inWords) to \(plan.last.inWords)", authority: council,
      asAt: day, summary: summary, sections: months.map(section) + lists,
      closing: [
        .paragraph(
          "Bank holidays and weekends are no working days. Services are named by their URNs too."),
        .command(
          Command(
            label: "To make it again", text: "caremarket visit plan --year \(year)")),
      ])
  }

  private var summary: [ReportBlock] {
    let late = plan.visits.count(where: \.isLate)
    return [
      .list([
        "Visits planned: \(plan.visits.count)", "After the day they are due: \(late)",
        "Not placed: \(plan.notPlaced.count)",
        "Services that are not due until later: \(plan.notDue.count)",
      ])
    ]
  }

  private var months: [Month] {
    let first = Month(containing: plan.first)
    return (0..<12).map(first.adding).filter { $0.firstDay <= plan.last }
  }
}

extension PlanPage {
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

  private func section(_ month: Month) -> ReportSection {
    let days = Dictionary(grouping: plan.visits) { $0.day }
    let table = DataTable(
      caption: "Visits in \(month.inWords)",
      columns: (["Week of"] + PlanPage.weekdays).map { .init($0, .text) },
      rows: weeks(of: month).map { monday in
        DataTable.Row(
          [.text(PlanPage.short(monday))]
            + (0..<5).map { .text(cell(monday.adding(days: $0), month, days)) })
      })
    return ReportSection(id: month.description, heading: month.inWords, blocks: [.table(table)])
  }

  /// The Mondays of the weeks that have a working day in a month of the plan.
  private func weeks(of month: Month) -> [Day] {
    let first = max(month.firstDay, plan.first)
    let last = min(month.adding(months: 1).firstDay.adding(days: -1), plan.last)
    let monday = first.adding(days: 1 - first.weekday.rawValue)
    return (0..<6).map { monday.adding(days: 7 * $0) }.filter { monday in
      monday <= last && monday.adding(days: 4) >= first
    }
  }

  /// What a day's cell says: nothing where there is no visit and no holiday, or the month is another.
  private func cell(_ day: Day, _ month: Month, _ visits: [Day: [PlannedVisit]]) -> String {
    guard Month(containing: day) == month, day >= plan.first, day <= plan.last else { return "" }
    let officers = Dictionary(grouping: visits[day] ?? [], by: \.officer)
    let lines =
      officers.sorted { $0.key < $1.key }.flatMap { [$0.key] + $0.value.map(line) }
      + [holidays.names[day]].compactMap(\.self)
    return lines.isEmpty ? "" : ([PlanPage.short(day)] + lines).joined(separator: "\n")
  }

  private func line(_ visit: PlannedVisit) -> String {
    let place = names[visit.urn].map { "\($0) (\(visit.urn))" } ?? visit.urn
    let notes = [visit.isFixed ? "agreed" : nil, visit.isLate ? "late" : nil].compactMap(\.self)
    let note = notes.isEmpty ? "" : ", \(notes.joined(separator: ", "))"
    return "• \(place), \(visit.type.inWords)\(note)"
  }

  /// The day without its year, as in "23 Nov".
  private static func short(_ day: Day) -> String {
    let words = day.inWords.split(separator: " ")
    return "\(words[0]) \(words[1].prefix(3))"
  }

  /// What could not be placed, where there is any.
  private var lists: [ReportSection] {
    guard !plan.notPlaced.isEmpty else { return [] }
    let table = DataTable(
      caption: "Visits that could not be placed",
      columns: ["Service", "Due by", "Because"].map { .init($0, .text) },
      rows: plan.notPlaced.map { visit in
        DataTable.Row([
          .text(names[visit.urn].map { "\($0) (\(visit.urn))" } ?? visit.urn), .day(visit.dueBy),
          .text(visit.reason),
        ])
      })
    return [ReportSection(id: "not-placed", heading: "Not placed", blocks: [.table(table)])]
  }
}
