import Demand
import Documents
import Values

/// Children looked after with a disability or special educational needs, as figure 8 of Barnet's
/// Placements commissioning strategy (2014).
struct EducationMeasures: MeasureSet {
  static let figureNames = [
    "education.needs", "education.needsShare", "education.plan", "education.planShare",
  ]
  static let tableNames = ["children-by-special-educational-needs"]

  private let day: Day
  private let summary: EducationalNeedSummary
  /// How the need of disabled children is called in the table of needs; `nil` where several needs are
  /// theirs.
  private let disability: String?
  /// Whether so few are disabled that the edition tells of special educational needs alone.
  private let isCoarse: Bool

  init(_ view: DemandView) {
    let (facts, rules) = (view.facts, view.rules)
    day = facts.day
    summary = EducationalNeedSummary(
      Cohort(of: facts.history, on: facts.day, rules), facts.educationalNeeds, rules)
    let codes = facts.words.codes.need.entries.filter { rules.disability.contains($0.code) }
    disability = codes.count == 1 ? codes.first?.means : nil
    let cells = summary.combinations.map { [$0.children] }
    isCoarse = view.edition == .public && view.detail.isTooFine(cells, view.small)
  }

  private var measure: FigureMeasure { .educationalNeeds(on: day) }

  private var table: CountTable { isCoarse ? coarse : fine }

  private var coarse: CountTable {
    CountTable(
      id: "children-by-special-educational-needs",
      caption: "Children looked after on \(day.inWords), by special educational needs",
      measure: measure,
      rows: Dimension(
        name: "any", title: "Need", headings: [EducationMeasures.with, EducationMeasures.without]),
      columns: nil, cells: [[needs.number], [none.number]])
  }

  private static let with = "Special educational needs, disabled or not"
  private static let without = "No special educational needs"

  private var fine: CountTable {
    CountTable(
      id: "children-by-special-educational-needs",
      caption:
        "Children looked after on \(day.inWords), by disability and special educational needs",
      measure: measure,
      rows: Dimension(
        name: "needs", title: "Need", headings: summary.combinations.map(\.heading)),
      columns: nil, cells: summary.combinations.map { [$0.children] },
      notes: [
        "Disabled are those whose need in the children's return is the child's disability."
      ])
  }

  var tables: [StatementTable] { summary.isListed ? [table.table] : [] }

  var figures: [String: Figure] {
    guard summary.isListed, let plan = provisions.first else { return [:] }
    return [
      "education.needs": needs, "education.needsShare": Figure(needs, of: table.total),
      "education.plan": plan, "education.planShare": Figure(plan, of: table.total),
    ]
  }
}

extension EducationMeasures {
  private func count(_ combination: EducationalNeedSummary.Combination) -> Figure {
    figure("needs", combination.rawValue, summary.count(combination))
  }

  private func figure(_ dimension: String, _ heading: String, _ count: Int) -> Figure {
    Figure(
      measure, [FigureHeading(dimension: dimension, heading: heading)], .count(count),
      .children(count))
  }

  /// All with special educational needs, disabled or not.
  private var needs: Figure {
    figure("any", EducationMeasures.with, summary.count(.educational) + summary.count(.both))
  }

  private var none: Figure {
    figure("any", EducationMeasures.without, summary.count(.disability) + summary.count(.neither))
  }

  /// Those with a plan, then those with support.
  private var provisions: [Figure] {
    summary.provisions.map { figure("provision", $0.heading, $0.children) }
  }

  var implied: [Figure] { summary.isListed ? [none] + provisions : [] }

  /// The sums in which disabled children stand by themselves, where they do in the table.
  private var fineSums: [FigureSum] {
    let lookedAfter = FigureMeasure.lookedAfter(on: day)
    let disabled = disability.map { name in
      FigureSum(
        [lookedAfter.identifier([FigureHeading(dimension: "need", heading: name)])],
        is: [count(.disability), count(.both)].filter { $0.number > 0 }.map(\.id))
    }
    let with = [count(.educational), count(.both)].filter { $0.number > 0 }
    let without = [count(.disability), count(.neither)].filter { $0.number > 0 }
    return [
      FigureSum([needs.id], is: with.map(\.id)), FigureSum([none.id], is: without.map(\.id)),
      disabled,
    ].compactMap(\.self)
  }

  /// With needs or without; by a plan or by support; and the disabled as the table of needs has them.
  var sums: [FigureSum] {
    guard summary.isListed else { return [] }
    let all = [
      FigureSum([FigureMeasure.lookedAfter(on: day).identifier()], is: [table.total.id]),
      FigureSum([table.total.id], is: [needs.id, none.id]),
      FigureSum([needs.id], is: provisions.map(\.id)),
    ]
    return (all + (isCoarse ? [] : fineSums)).filter { !$0.parts.isEmpty }
  }
}
