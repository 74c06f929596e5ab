import FeeUplifts
import GRDB
import Values

/// A plan with what it comes to and what came before it, as commands show it.
struct UpliftPlanFile {
  let plan: UpliftPlan
  let totals: PlanTotals
  /// The plan of the same policy before it.
  let previous: UpliftPlan?
  /// What is otherwise since that one.
  let difference: PlanDifference?
  /// Its lines, by agreement; of a plan that was just made only where there is one to compare it with.
  let lines: [PlanLine]

  /// Reads a plan by its reference, as `U3`; throws `UpliftProblem` where there is none.
  init(_ reference: String, _ terms: UpliftTerms, _ db: Database) throws {
    let plan = try UpliftPlanQueries.plan(reference, db)
    let lines = try UpliftPlanFile.lines(of: plan, terms, db)
    try self.init(plan, PlanTotals(lines), lines: lines, terms, db)
  }

  /// Reads what came before a plan that was just made, whose lines are read only to compare them.
  init(made number: Int, _ totals: PlanTotals, _ terms: UpliftTerms, _ db: Database) throws {
    let plan = try UpliftPlanQueries.plan("\(number)", db)
    try self.init(plan, totals, lines: nil, terms, db)
  }

  private init(
    _ plan: UpliftPlan, _ totals: PlanTotals, lines: [PlanLine]?, _ terms: UpliftTerms,
    _ db: Database
  ) throws {
    self.plan = plan
    self.totals = totals
    previous = try UpliftPlanQueries.previous(of: plan, db)
    let compared = try previous == nil ? [] : lines ?? UpliftPlanFile.lines(of: plan, terms, db)
    difference = try previous.map {
      PlanDifference(try UpliftPlanFile.lines(of: $0, terms, db), compared)
    }
    self.lines = lines ?? compared
  }

  private static func lines(
    of plan: UpliftPlan, _ terms: UpliftTerms, _ db: Database
  ) throws -> [PlanLine] {
    try PlanLine.all(of: plan, terms.kinds, terms.rule, db)
  }
}
