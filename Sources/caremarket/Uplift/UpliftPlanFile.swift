import FeeUplifts
import GRDB
import Values

/// A plan with its lines and what came before it, as commands show it.
struct UpliftPlanFile {
  let plan: UpliftPlan
  let lines: [PlanLine]
  /// The plan of the same policy before it.
  let previous: UpliftPlan?
  /// What is otherwise since that one.
  let difference: PlanDifference?

  /// Reads a plan by its reference, as `U3`; throws `UpliftProblem` where there is none.
  init(_ reference: String, _ terms: UpliftTerms, _ db: Database) throws {
    let plan = try UpliftPlanQueries.plan(reference, db)
    let read = { (plan: UpliftPlan) in try PlanLine.all(of: plan, terms.kinds, terms.rule, db) }
    let lines = try read(plan)
    self.plan = plan
    self.lines = lines
    previous = try UpliftPlanQueries.previous(of: plan, db)
    difference = try previous.map { PlanDifference(try read($0), lines) }
  }

  /// How many agreements come out in which way.
  var agreements: [UpliftAnswer.Outcome: Int] {
    var (counts, last) = ([UpliftAnswer.Outcome: Int](), 0)
    // The lines of an agreement follow one another.
    for line in lines where line.number != last {
      last = line.number
      counts[line.outcome, default: 0] += 1
    }
    return counts
  }
}
