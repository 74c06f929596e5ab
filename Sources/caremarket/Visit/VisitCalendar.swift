import ArgumentParser
import Documents
import GRDB
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write an officer's planned visits as a calendar for Outlook or Google.",
    discussion: """
      The visits are those of the plan of the year that was saved. Each takes a whole day. A visit \
      that moves when the plan is made again moves in the calendar too when the file is taken in \
      again.

      Example: caremarket visit calendar --year 2026-27 --officer 'Ines Thistleward' --output \
      ines.ics
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var year: YearOption

  @Option(
    help: ArgumentHelp("The officer, as the list of officers has the name.", valueName: "name"))
  var officer: String

  @Option(help: ArgumentHelp("The file to write, as ines.ics.", valueName: "file"))
  var output: String

  func run() throws {
    let today = try SystemDay.today()
    let events = try database.open().read { db in try plannedVisits(today, db) }
    let file = CalendarFile(name: "Visits of \(officer)", events: events, madeOn: today)
    try OutputFile(path: output).write(Bytes(file.text.utf8))
    StandardError.say("\(events.count.counted("visit")) written to '\(output)'.")
  }

  private func plannedVisits(_ today: Day, _ db: Database) throws -> [CalendarEvent] {
    guard let plan = try SavedPlan.current(of: year.year, db) else {
      throw QualityProblem("the calendar", [Message.noPlan(year.year)])
    }
    let visits = plan.visits.filter { $0.officer.lowercased() == officer.lowercased() }
    guard !visits.isEmpty else {
      let names = Set(plan.visits.map(\.officer)).sorted()
      throw QualityProblem("the calendar", [Message.noVisits(officer, names)])
    }
    let services = try ServiceQueries.services(on: today, .all, db)
      .reduce(into: [String: Service]()) { $0[$1.urn] = $1 }
    return visits.map { event($0, services[$0.urn], plan.number) }
  }

  private func event(_ visit: PlannedVisit, _ service: Service?, _ plan: Int) -> CalendarEvent {
    let name = service.flatMap { $0.name ?? $0.providerName }
    let type = visit.type.inWords.prefix(1).uppercased() + visit.type.inWords.dropFirst()
    return CalendarEvent(
      identifier: "\(year.year).\(visit.urn).\(visit.number)@caremarket", sequence: plan,
      day: visit.day, summary: "\(type) visit: \(name.map { "\($0), " } ?? "")\(visit.urn)",
      details: "Due by \(visit.dueBy.inWords). Score \(visit.score).")
  }
}

private enum Message {
  static func noPlan(_ year: FinancialYear) -> String {
    "No plan of \(year) was saved. Make one with 'caremarket visit plan --year \(year) --save'."
  }

  static func noVisits(_ officer: String, _ names: [String]) -> String {
    "The plan has no visits of '\(officer)'. It has those of: \(names.joined(separator: ", "))."
  }
}
