import Documents
import PlacementAgreements
import Values

/// Placements whose fee pays for therapy, by type of service.
struct TherapyMeasures: MeasureSet {
  static let figureNames = ["therapy.placements", "therapy.share", "therapy.children"]
  static let tableNames = ["placements-with-therapy"]

  let facts: SpendingFacts

  private var paid: [PlacementPrice] {
    facts.prices.filter { facts.withTherapy.contains($0.agreement) }
  }

  private var types: [String] { Set(paid.map(\.serviceType)).sorted() }

  private var measure: FigureMeasure { measure("placementsWithTherapy", .placements) }

  private func measure(_ name: String, _ unit: FigureUnit) -> FigureMeasure {
    FigureMeasure(
      name: name, what: "With therapy in the fee", unit: unit, period: "\(facts.day)",
      asAt: facts.day,
      definition: """
        Placements under way on the day of whose weekly fee a line is for therapy; therapy that \
        others give beside a placement is not in it.
        """,
      source: "Placement agreements", command: "caremarket agreement list --as-at \(facts.day)")
  }

  private func heading(_ type: String?) -> [FigureHeading] {
    type.map { [FigureHeading(dimension: "type", heading: $0)] } ?? []
  }

  private func count(_ type: String?) -> Figure {
    let number = paid.count { type == nil || $0.serviceType == type }
    return Figure(measure, heading(type), .count(number), .children(number))
  }

  private func all(_ type: String?) -> Figure {
    let number = facts.prices.count { type == nil || $0.serviceType == type }
    return Figure(
      .placements(on: facts.day), heading(type), .count(number), .children(number))
  }

  var tables: [StatementTable] {
    guard !paid.isEmpty else { return [] }
    return [
      StatementTable(
        id: "placements-with-therapy",
        caption: "Placements with therapy in the fee on \(facts.day.inWords)",
        columns: [
          .init("Type"), .init("With therapy", .placements), .init("All placements", .placements),
          .init("Share", .percent),
        ],
        rows: types.map { row($0, $0, .ordinary) } + [row("All types", nil, .total)],
        notes: ["Types without a placement that has therapy in its fee are left out."],
        sums: [FigureSum([count(nil).id], is: types.map { count($0).id })])
    ]
  }

  private func row(
    _ name: String, _ type: String?, _ kind: DataTable.Row.Kind
  ) -> StatementTable.Row {
    let (part, whole) = (count(type), all(type))
    return .init(
      [.words(name)] + [part, whole, Figure(part, of: whole)].map { .figure($0) }, kind: kind)
  }

  /// Each child once, however many placements it has.
  private var children: Figure {
    let number = Set(paid.map(\.child)).count
    return Figure(measure("childrenWithTherapy", .children), [], .count(number), .children(number))
  }

  var sums: [FigureSum] {
    children.number == paid.count ? [FigureSum([count(nil).id], is: [children.id])] : []
  }

  var figures: [String: Figure] {
    guard !paid.isEmpty else { return [:] }
    return [
      "therapy.placements": count(nil), "therapy.share": Figure(count(nil), of: all(nil)),
      "therapy.children": children,
    ]
  }
}
