import CommissioningPlans
import Definitions
import Documents
import Values

/// What the council will buy and when, what came of what it said before, and how its plan goes.
struct PlanMeasures: MeasureSet {
  static let figureNames = [
    "plans.open", "plans.closed", "plans.actions", "plans.done", "plans.late",
  ]
  static let tableNames = ["intentions", "said-and-done", "action-plan"]

  let facts: PlanFacts

  private var open: [Intention] { facts.intentions.filter { $0.isOpen(on: facts.day) } }
  private var closed: [Intention] { facts.intentions.filter { !$0.isOpen(on: facts.day) } }

  var tables: [StatementTable] { [intentions, saidAndDone, actionPlan] }

  private var intentions: StatementTable {
    StatementTable(
      id: "intentions", caption: "What we will buy, as at \(facts.day.inWords)",
      columns: [
        .init("What"), .init("Kind"), .init("Where"), .init("How much"), .init("Value"),
        .init("Route"), .init("Not before"), .init("Notice"), .init("Stands"),
      ],
      rows: open.map { intention in
        .init(cells(intention, intention.standing(on: facts.day)).map { .words($0) })
      })
  }

  private func cells(_ intention: Intention, _ step: IntentionStep?) -> [String] {
    let codes = facts.codes
    return [
      intention.item, codes.types.words(for: intention.type), intention.area,
      intention.volume.map(codes.words) ?? "",
      intention.valueBand.map(codes.valueBands.words) ?? "",
      codes.routes.words(for: intention.route), step?.earliest?.inWords ?? "",
      step?.notice.map { "\(codes.notices.words(for: $0.type)) \($0.reference)" } ?? "",
      step.map { codes.statuses.words(for: $0.status) } ?? "",
    ]
  }

  private var saidAndDone: StatementTable {
    StatementTable(
      id: "said-and-done", caption: "What we said, and what came of it",
      columns: [
        .init("We said"), .init("On"), .init("It stands"), .init("What came of it"),
      ],
      rows: closed.map { intention in
        let step = intention.standing(on: facts.day)
        return .init(
          [
            intention.item, intention.announced.inWords,
            step.map { facts.codes.statuses.words(for: $0.status) } ?? "",
            step?.outcome ?? step?.reason ?? "",
          ].map { .words($0) })
      })
  }
}

extension PlanMeasures {
  private var actionPlan: StatementTable {
    StatementTable(
      id: "action-plan", caption: "How our action plan goes, as at \(facts.day.inWords)",
      columns: [.init("Workstream"), .init("Actions", .actions)]
        + PlanStatus.allCases.map { .init($0.inWords, .actions) },
      rows: facts.progress.flatMap { progress in
        progress.lines.map { row($0, $0.workstream?.title ?? "", .ordinary) }
          + [row(progress.total, "All", .total)]
      })
  }

  private func row(
    _ line: PlanProgress.Line, _ name: String, _ kind: DataTable.Row.Kind
  ) -> StatementTable.Row {
    let all = figure("actions", name, line.actions)
    let parts = PlanStatus.allCases.map {
      figure($0.rawValue, name, line.byStatus[$0] ?? 0)
    }
    return .init([.words(name)] + ([all] + parts).map { .figure($0) }, kind: kind)
  }

  private func figure(_ name: String, _ workstream: String, _ count: Int) -> Figure {
    Figure(
      measure("plan-\(name)", .actions), [.init(dimension: "workstream", heading: workstream)],
      .count(count), .open)
  }

  private func measure(_ name: String, _ unit: FigureUnit) -> FigureMeasure {
    FigureMeasure(
      name: name, what: "The council's plans", unit: unit, period: "\(facts.day)",
      asAt: facts.day, definition: "As the plans and intentions stood on the day.",
      source: "Intentions and action plans",
      command: "caremarket intention list; caremarket action report")
  }

  var figures: [String: Figure] {
    let total = facts.progress.reduce(0) { $0 + $1.total.actions }
    let done = facts.progress.reduce(0) { $0 + ($1.total.byStatus[.done] ?? 0) }
    let late = facts.progress.reduce(0) { $0 + $1.late.count }
    return [
      "plans.open": count("open", open.count), "plans.closed": count("closed", closed.count),
      "plans.actions": count("actions", total), "plans.done": count("done", done),
      "plans.late": count("late", late),
    ]
  }

  private func count(_ name: String, _ count: Int) -> Figure {
    Figure(measure("plans-\(name)", .actions), [], .count(count), .open)
  }
}
