package import GRDB
import ProviderRegister
package import Values

/// The agreeing of days with providers: which planned visits stay when the plan is made again.
package struct PlanBook: Sendable {
  private let holidays: BankHolidays
  private let today: Day

  package init(_ holidays: BankHolidays, today: Day) {
    self.holidays = holidays
    self.today = today
  }

  /// What a planned visit was, and what it is once its day is agreed.
  package struct Agreement: Sendable {
    package let before: PlannedVisit
    package let after: PlannedVisit
  }

  /// Fixes the planned visit to a service on a day, else on its own, with another officer where one is
  /// named: of those still to be made the one that lies nearest to the day.
  ///
  /// Throws `UnknownService`, or `QualityProblem` with everything that is wrong.
  package func fix(
    _ urn: String, on day: Day?, officer: String?, _ db: Database
  ) throws -> Agreement {
    let service = try ServiceQueries.known(urn, on: today, db)
    let (plan, saved) = try planned(service.urn, near: day ?? today, db)
    let day = day ?? saved.visit.day
    let name = officer ?? saved.visit.officer
    let known = try String.fetchOne(
      db, sql: "SELECT name FROM officer WHERE name = ? COLLATE NOCASE", arguments: [name])
    var faults = faults(day, plan, but: saved)
    if known == nil { faults.append(Message.unknownOfficer(name, plan)) }
    guard faults.isEmpty, let known else { throw QualityProblem(service.urn, faults) }
    try db.execute(
      sql: """
        UPDATE plannedVisit SET day = ?, isFixed = 1,
          officer = (SELECT number FROM officer WHERE name = ? COLLATE NOCASE)
        WHERE number = ?
        """,
      arguments: [day, known, saved.number])
    let after = saved.visit.with(officer: known).with(day: day, isFixed: true)
    return Agreement(before: saved.visit, after: after)
  }

  /// Lets the plan move a visit again that was fixed.
  ///
  /// Throws `UnknownService`, or `QualityProblem` where no visit to the service is fixed.
  package func release(_ urn: String, on day: Day?, _ db: Database) throws -> PlannedVisit {
    let service = try ServiceQueries.known(urn, on: today, db)
    let (_, saved) = try planned(service.urn, near: day ?? today, onlyFixed: true, db)
    try db.execute(
      sql: "UPDATE plannedVisit SET isFixed = 0 WHERE number = ?", arguments: [saved.number])
    return saved.visit.with(day: saved.visit.day, isFixed: false)
  }

  /// The visit to a service that is still to be made and lies nearest to a day, with its plan.
  private func planned(
    _ urn: String, near day: Day, onlyFixed: Bool = false, _ db: Database
  ) throws -> (SavedPlan, SavedVisit) {
    let year = FinancialYear(containing: day)
    guard let plan = try SavedPlan.current(of: year, db) else {
      throw QualityProblem("the plan", [Message.noPlan(year)])
    }
    let open = plan.planned.filter {
      $0.visit.urn == urn && $0.doneBy == nil && (!onlyFixed || $0.visit.isFixed)
    }
    let nearest = open.min {
      abs($0.visit.day.days(since: day)) < abs($1.visit.day.days(since: day))
    }
    guard let nearest else {
      throw QualityProblem(urn, [onlyFixed ? Message.notFixed(year) : Message.notPlanned(year)])
    }
    return (plan, nearest)
  }

  private func faults(_ day: Day, _ plan: SavedPlan, but saved: SavedVisit) -> [String] {
    let sameDay = plan.planned.contains {
      $0.visit.urn == saved.visit.urn && $0.visit.day == day && $0.number != saved.number
    }
    return [
      day < today ? Message.past(day) : nil,
      holidays.isWorkingDay(day) ? nil : Message.closed(day),
      sameDay ? Message.sameDay(day) : nil,
    ].compactMap(\.self)
  }
}

private enum Message {
  static func noPlan(_ year: FinancialYear) -> String {
    "No plan of \(year) was saved. Make one with 'caremarket visit plan --year \(year) --save'."
  }

  static func notPlanned(_ year: FinancialYear) -> String {
    """
    The plan of \(year) has no visit to it that is still to be made. Make the plan again with \
    'caremarket visit plan --year \(year) --save'.
    """
  }

  static func notFixed(_ year: FinancialYear) -> String {
    "The plan of \(year) has no visit to it of which the day is agreed."
  }

  static func past(_ day: Day) -> String {
    "\(day.inWords) is past. Agree a day to come, or record the visit with 'caremarket visit log'."
  }

  static func closed(_ day: Day) -> String {
    "\(day.inWords) is a weekend or a bank holiday. Agree a working day."
  }

  static func sameDay(_ day: Day) -> String {
    "It has another planned visit on \(day.inWords)."
  }

  static func unknownOfficer(_ name: String, _ plan: SavedPlan) -> String {
    """
    There is no officer '\(name)'. The plan has \
    \(Set(plan.visits.map(\.officer)).sorted().inSentence).
    """
  }
}
