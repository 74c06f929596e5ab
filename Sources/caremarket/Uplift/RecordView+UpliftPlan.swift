import FeeUplifts
import Values

extension RecordView {
  /// A plan with what it comes to and what became of it.
  init(plan file: UpliftPlanFile, budget: Money?, closing: String? = nil) {
    let byRule = file.totals.byRule
    self.init(
      title: "\(file.plan.reference): \(file.plan.title)",
      fields: RecordView.fields(file, byRule, budget),
      sections: [
        .table(
          key: "byRule", heading: "By rule",
          byRule.table(closing: closing ?? RecordView.since(file))),
        .table(key: "steps", heading: "Steps", RecordView.steps(file.plan)),
      ])
  }

  private static func fields(
    _ file: UpliftPlanFile, _ sums: PlanSummary, _ budget: Money?
  ) -> [Field] {
    let agreements = file.totals.agreements
    let counts = UpliftAnswer.Outcome.allCases.map { outcome in
      Field(outcome.rawValue, outcome.heading, .number(agreements[outcome] ?? 0))
    }
    let left = budget.map { Cell.money($0 - sums.total) } ?? .missing
    return [
      Field("plan", "Plan", .text(file.plan.reference)),
      Field("policy", "Policy", .text(file.plan.policy)),
      Field("year", "Year", .text(file.plan.year.description)),
      Field("decision", "Decision", Cell(file.plan.decision)),
      Field("state", "State", .code(file.plan.state.rawValue)),
      Field("madeBy", "Made by", .text(file.plan.madeBy)),
      Field("madeOn", "Made on", .day(file.plan.day)),
    ] + counts + [
      Field("weekly", "A week", .money(sums.weekly)),
      Field("inYear", "In \(file.plan.year)", .money(sums.total)),
      Field("fullYear", "In a whole year", .money(sums.fullYear)),
      Field("budget", "Set aside", budget.map(Cell.money) ?? .missing),
      Field("budgetLeft", "Left of it", left),
      Field("toReview", "To review", .number(file.totals.toReview)),
    ]
  }

  /// What is otherwise since the policy's plan before, in a sentence.
  private static func since(_ file: UpliftPlanFile) -> String? {
    guard let previous = file.previous, let difference = file.difference else { return nil }
    return """
      Since \(previous.reference): \(difference.entries.count.counted("agreement")) otherwise, \
      \(difference.moreInWords) in the year.
      """
  }

  private static func steps(_ plan: UpliftPlan) -> OutputTable {
    OutputTable(
      plan.steps,
      columns: [
        .code("step", "Step") { $0.state.rawValue },
        .day("day", "On") { $0.day },
        .text("by", "By") { $0.by },
        .text("approvedBy", "With") { $0.approvedBy }.ifRoom,
        .text("decisionReference", "Decision") { $0.decisionReference },
        .text("reason", "Reason") { $0.reason }.ifRoom.wrapping,
      ],
      whenEmpty: "None yet.")
  }
}

extension UpliftAnswer.Outcome {
  /// How many agreements come out so, as a label says it.
  var heading: String {
    switch self {
    case .uplifted: "Uplifted"
    case .unchanged: "Unchanged"
    case .excluded: "Excluded"
    case .evidenceNeeded: "Evidence needed"
    }
  }
}

extension PlanSummary {
  /// The sums as a table.
  func table(closing: String? = nil) -> OutputTable {
    OutputTable(
      rows,
      columns: [
        key,
        .number("agreements", "No.") { $0.agreements }.summed,
        .number("lines", "Lines") { $0.lines }.ifRoom.summed,
        .number("uplifted", "Moved") { $0.uplifted }.summed,
        .money("weekly", "A week") { $0.weekly }.summed,
        .money("inYear", "In the year") { $0.inYear }.summed,
        .money("fullYear", "Whole year") { $0.fullYear }.ifRoom.summed,
      ],
      whenEmpty: "No agreement is in the plan.", closing: closing)
  }

  private var key: TableColumn<Row> {
    switch breakdown {
    case .route, .funder: .code(breakdown.rawValue, breakdown.heading) { $0.key }
    default: .text(breakdown.rawValue, breakdown.heading) { $0.key ?? "None" }
    }
  }
}

extension PlanSummary.Breakdown {
  fileprivate var heading: String {
    switch self {
    case .rule: "Rule"
    case .type: "Type"
    case .route: "Route"
    case .provider: "Provider"
    case .group: "Group"
    case .budgetCode: "Budget code"
    case .funder: "Funder"
    }
  }
}
