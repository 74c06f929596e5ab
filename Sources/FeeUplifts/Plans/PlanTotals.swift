/// What a plan comes to: how many agreements come out in which way, and what each rule costs.
package struct PlanTotals: Hashable, Sendable {
  /// How many agreements come out in which way.
  package private(set) var agreements: [UpliftAnswer.Outcome: Int] = [:]
  /// How many lines are of rules that are to be looked at again.
  package private(set) var toReview = 0
  private var rules: [String?: PlanSummary.Row] = [:]

  init() {}

  /// Adds up lines, those of an agreement one after the other.
  package init(_ lines: [PlanLine]) {
    var last = 0
    for line in lines {
      if line.number != last { agreements[line.outcome, default: 0] += 1 }
      last = line.number
      if line.flags.contains(.review) { toReview += 1 }
      rules[line.rule, default: PlanSummary.Row(key: line.rule)].add(line, line.inYear)
    }
  }

  mutating func add(_ outcome: PlannedOutcome) {
    let answer = outcome.answer
    agreements[answer.outcome, default: 0] += 1
    if answer.flags.contains(.review) { toReview += outcome.lines.count }
    rules[answer.rule, default: PlanSummary.Row(key: answer.rule)].add(outcome)
  }

  /// What each rule costs, the costliest first.
  package var byRule: PlanSummary { PlanSummary(rules.values, by: .rule) }
}
