import Definitions
import GRDB
import Values

/// What became of the visits that were planned for a time.
package struct PlanOutcome: Sendable, Hashable {
  /// The visits that the plan has in the time.
  package let planned: Int
  /// Those that were made by the day on which they were due, and those that were made later.
  package let inTime: Int
  package let late: Int
  /// Those that should have been made by now and were not.
  package let overdue: Int
  /// The visits due in the time for which the plan had no room.
  package let notPlaced: Int

  /// Those that are still to be made in time.
  package var toCome: Int { planned - inTime - late - overdue }
}

extension PlanOutcome {
  init(
    from first: Day, through last: Day, asAt day: Day, _ made: [Visit],
    _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let lead = try contracts.planRules().arrangement(on: day).leadDays
    let plans = try PlanOutcome.years(first, last).compactMap { try SavedPlan.current(of: $0, db) }
    let all = plans.flatMap(\.visits).sorted { ($0.day, $0.urn) < ($1.day, $1.urn) }
    let outcomes = PlanOutcome.matched(all, made, lead: lead).filter {
      (first...last).contains($0.planned.day)
    }
    planned = outcomes.count
    inTime = outcomes.count { $0.made.map { made in made.day <= made.dueBy } ?? false }
    late = outcomes.count { $0.made.map { made in made.day > made.dueBy } ?? false }
    overdue = outcomes.count { $0.made == nil && max($0.planned.day, $0.planned.dueBy) < day }
    notPlaced = try PlanOutcome.notPlaced(first, last, db)
  }

  private static func years(_ first: Day, _ last: Day) -> [FinancialYear] {
    let years = [first, last].map(FinancialYear.init(containing:))
    return (years[0].startYear...years[1].startYear).map(FinancialYear.init(startYear:))
  }

  /// A planned visit, and the day on which it was made beside the one by which it was due.
  private struct Matched {
    let planned: PlannedVisit
    let made: (day: Day, dueBy: Day)?
  }

  /// Finds for each planned visit the first visit to its service that answers it: one that was not
  /// made earlier than a visit may be made, and that answers no earlier one.
  private static func matched(
    _ planned: [PlannedVisit], _ made: [Visit], lead: Int
  ) -> [Matched] {
    var free = Dictionary(grouping: made, by: \.urn).mapValues { visits in
      visits.map(\.facts.day).sorted()
    }
    return planned.map { visit in
      let opens = min(visit.day, visit.dueBy).adding(days: -lead)
      guard let index = free[visit.urn]?.firstIndex(where: { $0 >= opens }),
        let day = free[visit.urn]?.remove(at: index)
      else { return Matched(planned: visit, made: nil) }
      // A plan may be made when a visit is overdue already: it is late from the day planned on.
      return Matched(planned: visit, made: (day, max(visit.day, visit.dueBy)))
    }
  }

  private static func notPlaced(_ first: Day, _ last: Day, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM visitNotPlaced JOIN visitPlan ON visitPlan.number = visitNotPlaced.plan
        WHERE supersededAt IS NULL AND dueBy BETWEEN ? AND ?
        """,
      arguments: [first, last]) ?? 0
  }
}
