package import CommissioningPlans
package import Definitions
package import GRDB
package import Values

/// The sufficiency dashboard of a month: what the council said it will do, and whether it does.
package struct Dashboard: Sendable {
  /// The measures of one "we will" statement.
  package struct Part: Sendable {
    package let statement: DashboardDefinition.Statement
    package let lines: [DashboardLine]
    /// What is done about it, as far as the action plan is there.
    package let actions: [PlanAction]
  }

  package let definition: DashboardDefinition
  package let month: Month
  /// The month's last day, or today before it.
  package let day: Day
  package let parts: [Part]

  /// Works out a month as it was known on a day.
  ///
  /// Throws where a file of the folder cannot be read or has no rule for a day.
  package init(
    of month: Month, asAt today: Day, _ contracts: ContractsFolder, _ words: CareRecords.Words,
    _ db: Database
  ) throws {
    let records = try DashboardRecords(contracts, CareRecords(words, db), db)
    try self.init(of: month, asAt: today, compares: true, contracts, records, db)
  }

  /// Works out the month of a day from records that have been read, without those before.
  init(
    on day: Day, _ contracts: ContractsFolder, _ records: DashboardRecords, _ db: Database
  ) throws {
    try self.init(
      of: Month(containing: day), asAt: day, compares: false, contracts, records, db)
  }

  private init(
    of month: Month, asAt today: Day, compares: Bool, _ contracts: ContractsFolder,
    _ read: DashboardRecords, _ db: Database
  ) throws {
    let definition = try contracts.dashboardDefinition()
    let day = min(month.adding(months: 1).firstDay.adding(days: -1), today)
    let making = DashboardMaking(
      month: month, day: day, oldestMonths: definition.oldestMonths,
      rules: try contracts.trendRules(on: day), compares: compares)
    var records = read
    self.definition = definition
    self.month = month
    self.day = day
    let actions = try Dashboard.actions(of: definition.plan, on: day, db)
    parts = try definition.statements.map { statement in
      Part(
        statement: statement,
        lines: try statement.measures.map { try making.line($0, &records) },
        actions: statement.actions.compactMap { actions[$0] })
    }
  }

  /// The actions of a plan that were adopted by a day, by their references.
  private static func actions(
    of plan: String?, on day: Day, _ db: Database
  ) throws -> [ActionReference: PlanAction] {
    let plans = try ActionPlanQueries.all(db).filter { $0.name == plan }
    return plans.flatMap(\.actions).filter { $0.standing(on: day) != nil }
      .reduce(into: [:]) { $0[$1.reference] = $1 }
  }

  /// Every line, in order.
  package var lines: [DashboardLine] { parts.flatMap(\.lines) }

  /// How many measures have a status.
  package func count(_ status: DashboardStatus) -> Int { lines.count { $0.status == status } }
}
