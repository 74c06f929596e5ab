import Definitions
import Documents
import PlacementAgreements
import Values

/// The placement mix that the council aims at, with children and cost, and what it is to save.
///
/// As figure 21 of Barnet's Placements commissioning strategy (2014). The public edition shows
/// children to the nearest ten, and none of lines with few, so that nobody can take them from other
/// tables of the same children.
struct TargetMixMeasures: MeasureSet {
  static let figureNames = [
    "mix.by", "mix.day", "mix.children", "mix.costNow", "mix.costThen", "mix.saving",
    "mix.reference",
  ]
  static let tableNames = ["target-mix", "target-mix-costs", "savings"]

  let facts: TargetMixFacts
  let edition: Edition

  private var summary: MixSummary { facts.summary }

  var tables: [StatementTable] {
    facts.spending == nil ? [mix] : [mix, costs, savings]
  }

  private var mix: StatementTable {
    StatementTable(
      id: "target-mix", caption: "Where children live, and are to live by \(by)",
      columns: [
        .init("Placement"), .init("Children now", .children), .init("Share now", .percent),
        .init("Share aimed at", .percent), .init("Children then", .children),
        .init("Change", .children),
      ],
      rows: summary.rows.map(row) + [total],
      notes: ["As many children are looked after then as now."] + roundedChildren)
  }

  private var by: String { facts.aim.value.by.inWords }

  private func row(_ row: MixSummary.Row) -> StatementTable.Row {
    let figures = [
      children("mixNow", row.line, row.now), share(row.line, row.now),
      open("mixAim", row.line, .percentage(row.line.share.number), .percent),
      stepped(open("mixThen", row.line, .count(rounded(row.then)), .children)),
      Figure(
        measure("mixChange", .children), heading(row.line), .count(change(row)), basis(row.now)),
    ]
    return .init([.words(row.line.label)] + figures.map { .figure($0) })
  }

  private var total: StatementTable.Row {
    .init(
      [
        .words("All"), .figure(children("mixNow", nil, summary.children)), .words("100%"),
        .words("100%"),
        .figure(children("mixThen", nil, summary.children)), .words(""),
      ], kind: .total)
  }
}

extension TargetMixMeasures {
  private var isRounded: Bool { edition == .public }

  private var roundedChildren: [String] {
    isRounded
      ? ["Children are to the nearest \(facts.steps.children), so they may not add up."] : []
  }

  /// Children as the edition shows them.
  private func rounded(_ children: Int) -> Int {
    isRounded ? children.rounded(to: facts.steps.children) : children
  }

  /// What all children cost, as the edition shows it.
  private func rounded(_ cost: Money) -> Int {
    isRounded ? cost.wholePounds.rounded(to: facts.steps.pounds) : cost.wholePounds
  }

  /// By how many the shown numbers differ: what is rounded by itself would contradict them.
  private func change(_ row: MixSummary.Row) -> Int { rounded(row.then) - rounded(row.now) }

  private func children(_ name: String, _ line: TargetMix.Line?, _ number: Int) -> Figure {
    stepped(
      Figure(measure(name, .children), heading(line), .count(rounded(number)), basis(number)))
  }

  /// A figure that tells to what it was rounded.
  private func stepped(_ figure: Figure) -> Figure {
    var figure = figure
    figure.step = isRounded ? facts.steps.children : nil
    return figure
  }

  private func share(_ line: TargetMix.Line, _ number: Int) -> Figure {
    let share = Cell.share(
      rounded(number), of: rounded(summary.children), decimals: isRounded ? 0 : 1)
    return Figure(measure("mixShare", .percent), heading(line), share, basis(number))
  }

  /// What a figure rests on that tells of so many children.
  private func basis(_ number: Int) -> FigureBasis {
    isRounded ? .rounded(number) : .children(number)
  }

  private func open(
    _ name: String, _ line: TargetMix.Line?, _ value: Cell, _ unit: FigureUnit
  ) -> Figure {
    Figure(measure(name, unit), heading(line), value, .open)
  }

  private func heading(_ line: TargetMix.Line?) -> [FigureHeading] {
    line.map { [FigureHeading(dimension: "mix", heading: $0.label)] } ?? []
  }

  private func measure(_ name: String, _ unit: FigureUnit) -> FigureMeasure {
    FigureMeasure(
      name: name, what: "The placement mix now and as aimed at", unit: unit,
      period: "\(facts.day)..\(facts.aim.value.by)", asAt: facts.day,
      definition: """
        Children by the kinds of placement of Contracts/Forecasts/flow.yaml, the shares of \
        Contracts/Statement/target-mix.yaml, and unit costs with overheads.
        """,
      source: "Children's return (SSDA903); Placement agreements; \(facts.aim.reference)",
      command: "caremarket agreement unit-cost --as-at \(facts.spending?.day ?? facts.day)")
  }
}

extension TargetMixMeasures {
  /// What a week costs, and for the council's own eyes what a year does.
  private var costs: StatementTable {
    let years = isRounded ? [] : ["A year now", "A year then", "Change"]
    return StatementTable(
      id: "target-mix-costs", caption: "What the mix costs now, and as it is aimed at",
      columns: [.init("Placement"), .init("A week", .poundsAWeek)]
        + years.map { .init($0, .pounds) },
      rows: summary.rows.indices.map(costRow) + (isRounded ? [] : [costTotal]),
      notes: [
        "A week with overheads, where Contracts/Agreements/overheads.yaml has them. Where no "
          + "agreement tells a price, nothing is counted."
      ])
  }

  private func costRow(_ index: Int) -> StatementTable.Row {
    let row = summary.rows[index]
    let week: StatementTable.Entry = facts.unitCost(index).map { .figure($0) } ?? .words("")
    let years = isRounded ? [] : [row.costNow, row.costThen, row.change]
    let figures = zip(["mixCostNow", "mixCostThen", "mixCostChange"], years).map { name, cost in
      cost.map { StatementTable.Entry.figure(amount(name, row.line, $0)) } ?? .words("")
    }
    return .init([.words(row.line.label), week] + figures)
  }

  private var costTotal: StatementTable.Row {
    .init(
      [.words("All"), .words("")]
        + [
          ("mixCostNow", summary.costNow), ("mixCostThen", summary.costThen),
          ("mixCostChange", summary.costThen - summary.costNow),
        ].map { .figure(amount($0.0, nil, $0.1)) }, kind: .total)
  }

  private func amount(_ name: String, _ line: TargetMix.Line?, _ cost: Money) -> Figure {
    Figure(
      measure(name, .pounds), heading(line), .pounds(rounded(cost)),
      .amount(Int(cost.pence.magnitude), of: summary.children))
  }
}

extension TargetMixMeasures {
  private var assumed: Money {
    facts.aim.value.assumptions.compactMap(\.yearly).reduce(.zero, +)
  }

  private var saving: Figure {
    amount("mixSaving", nil, summary.costNow - summary.costThen - assumed)
  }

  private var savings: StatementTable {
    let (now, then) = (
      amount("mixCostNow", nil, summary.costNow), amount("mixCostThen", nil, summary.costThen)
    )
    return StatementTable(
      id: "savings", caption: "What the mix is to save, and what that rests on",
      columns: [.init("What"), .init("A year", .pounds)],
      rows: [
        .init([.words("Placements as they are now"), .figure(now)]),
        .init([.words("Placements in the mix that we aim at"), .figure(then)]),
      ] + facts.aim.value.assumptions.map(row)
        + [.init([.words("Saving, once it is reached"), .figure(saving)], kind: .total)],
      notes: ["\(facts.aim.reference)."] + roundedPounds)
  }

  private var roundedPounds: [String] {
    isRounded
      ? ["Sums of all placements are to the nearest £\(facts.steps.pounds.withThousands)."] : []
  }

  private func row(_ assumption: TargetMix.Assumption) -> StatementTable.Row {
    let cost: StatementTable.Entry =
      assumption.yearly.map { yearly in
        .figure(
          Figure(
            measure("mixAssumed", .pounds),
            [.init(dimension: "assumption", heading: assumption.words)],
            .pounds(yearly.wholePounds), .open))
      } ?? .words("assumed")
    return .init([.words(assumption.words), cost])
  }

  var figures: [String: Figure] {
    let measure = measure("mix", .text)
    var named: [String: Figure] = [
      "mix.by": .text(measure, .day(facts.aim.value.by)),
      "mix.day": Figure(
        measure, [.init(dimension: "as", heading: "day now")], .day(facts.day), .open, unit: .text),
      "mix.reference": Figure(
        measure, [.init(dimension: "as", heading: "reference")], .text(facts.aim.reference), .open),
      "mix.children": children("mixNow", nil, summary.children),
    ]
    guard facts.spending != nil else { return named }
    named["mix.costNow"] = amount("mixCostNow", nil, summary.costNow)
    named["mix.costThen"] = amount("mixCostThen", nil, summary.costThen)
    named["mix.saving"] = saving
    return named
  }
}

extension MixSummary.Row {
  fileprivate var change: Money? { costNow.flatMap { now in costThen.map { $0 - now } } }
}

extension TargetMixFacts {
  /// What a week of a line costs, as the table of unit costs has it.
  fileprivate func unitCost(_ index: Int) -> Figure? {
    guard let spending, let cost = costs[index] else { return nil }
    return SpendingMeasures(facts: spending).weekly(of: cost)
  }
}

extension Int {
  /// The nearest multiple of a step, a half up.
  fileprivate func rounded(to step: Int) -> Int {
    Int(Rounding.halfUp.quotient(of: Int64(self), by: Int64(step))) * step
  }
}
