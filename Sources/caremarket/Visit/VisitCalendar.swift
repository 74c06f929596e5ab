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
    abstract: "Write officers' planned visits as calendars for Outlook or Google.",
    discussion: """
      The visits are those of the plan of the year that was saved. Each takes a whole day. A visit \
      that moves when the plan is made again moves in the calendar too when the file is taken in \
      again. Without an officer, a folder is written with a file for each.

      Example: caremarket visit calendar --year 2026-27 --officer 'Ines Thistleward' --output \
      ines.ics
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var year: YearOption

  @Option(
    help: ArgumentHelp(
      "The officer, as the list of officers has the name (default: each).", valueName: "name"))
  var officer: String?

  @Option(
    help: ArgumentHelp(
      "The file to write, as ines.ics, or the folder where no officer is named.",
      valueName: "file"))
  var output: String

  func run() throws {
    let today = try SystemDay.today()
    let (plan, names) = try database.open().read { db in
      (try savedPlan(db), try ServiceQueries.names(on: today, db))
    }
    let visits = Dictionary(grouping: plan.visits, by: \.officer)
    guard let officer else {
      let folder = try OutputFolder(path: output).made()
      return try visits.sorted { $0.key < $1.key }.forEach { name, visits in
        try write(visits, of: name, plan, names, to: "\(folder)/\(VisitCalendar.fileName(name))")
      }
    }
    let found = visits.first { $0.key.lowercased() == officer.lowercased() }
    guard let found else {
      throw QualityProblem("the calendar", [Message.noVisits(officer, visits.keys.sorted())])
    }
    try write(found.value, of: found.key, plan, names, to: output)
  }

  private func savedPlan(_ db: Database) throws -> SavedPlan {
    guard let plan = try SavedPlan.current(of: year.year, db) else {
      throw QualityProblem("the calendar", [Message.noPlan(year.year)])
    }
    guard !plan.visits.isEmpty else { throw QualityProblem("the calendar", [Message.empty]) }
    return plan
  }

  private func write(
    _ visits: [PlannedVisit], of officer: String, _ plan: SavedPlan, _ names: [String: String],
    to path: String
  ) throws {
    let events = visits.map { event($0, names[$0.urn], plan.number) }
    let file = CalendarFile(
      name: "Visits of \(officer)", events: events, madeOn: try SystemDay.today())
    try OutputFile(path: path).write(Bytes(file.text.utf8))
    StandardError.say("\(events.count.counted("visit")) written to '\(path)'.")
  }

  private func event(_ visit: PlannedVisit, _ name: String?, _ plan: Int) -> CalendarEvent {
    let type = visit.type.inWords.prefix(1).uppercased() + visit.type.inWords.dropFirst()
    return CalendarEvent(
      identifier: "\(year.year).\(visit.urn).\(visit.number)@caremarket", sequence: plan,
      day: visit.day, summary: "\(type) visit: \(name.map { "\($0), " } ?? "")\(visit.urn)",
      details: "Due by \(visit.dueBy.inWords). Score \(visit.score).")
  }

  /// The name of an officer's file: letters and digits, and hyphens for what lies between.
  private static func fileName(_ officer: String) -> String {
    let words = officer.lowercased().split { !$0.isLetter && !$0.isNumber }
    return "\(words.joined(separator: "-")).ics"
  }
}

private enum Message {
  static let empty = "The plan has no visits, so there is no calendar."

  static func noPlan(_ year: FinancialYear) -> String {
    "No plan of \(year) was saved. Make one with 'caremarket visit plan --year \(year) --save'."
  }

  static func noVisits(_ officer: String, _ names: [String]) -> String {
    "The plan has no visits of '\(officer)'. It has those of \(names.inSentence)."
  }
}
