import Demand
import Documents
import Values

/// In which placements children were over the years, and how many placements a year takes.
struct PlacementMeasures: MeasureSet {
  static let figureNames = [
    "homes.fostered", "homes.connected", "homes.connectedShare", "homes.connectedBefore",
    "homes.matchedLongTerm", "homes.matchedLongTermShare", "homes.placementsInYear",
  ]
  static let tableNames = [
    "placements-by-placement-and-age", "children-by-placement-by-year", "foster-children-by-year",
  ]

  private let year: FinancialYear
  private let cohorts: [Cohort]
  private let scheme: PlacementScheme
  private let fostering: PlacementScheme
  private let rules: MeasureRules
  private let categories: JoinedCounts
  private let sorts: YearlyCounts
  private let placements: DemandTable

  init(_ view: DemandView) throws {
    let headings = try view.headings()
    (year, cohorts, rules) = (view.facts.year, view.cohorts, view.rules)
    scheme = try view.scheme()
    fostering = try view.facts.words.schemes.scheme("fostering")
    categories = try view.byPlacement()
    let fostered = view.cohorts.map { $0.only { view.rules.fostering.contains($0.placement) } }
    sorts = YearlyCounts(
      fostered, by: .category, view.facts.headings(fostering, view.level.bands))
    placements = DemandTableMaking(
      year: view.facts.year, rows: .category, columns: .age, headings,
      try DemandFilter([], headings), view.rules
    ).table(.placements, of: view.facts.history, paths: view.facts.paths)
  }

  var tables: [StatementTable] { [inYear.table, byYear.table, fosterByYear.table] }

  private var inYear: CountTable {
    CountTable(
      id: "placements-by-placement-and-age", caption: "Placements in \(year), by placement and age",
      measure: .placements(in: year),
      rows: Dimension(name: "category", title: "Placement", headings: placements.rows),
      columns: Dimension(name: "age", title: "Age", headings: placements.columns),
      cells: placements.cells, showsShares: false,
      notes: ["A child who moved has several placements; most of them ended before 31 March."])
  }

  private var byYear: YearTable {
    YearTable(
      id: "children-by-placement-by-year",
      caption: "Children looked after on 31 March of each year, by placement",
      counts: categories.counts, dimension: ("category", "Placement"),
      times: PlacementMeasures.onDays, direction: .yearsAcross,
      measure: { .lookedAfter(on: $0.lastDay) }, joined: categories)
  }

  private var fosterByYear: YearTable {
    YearTable(
      id: "foster-children-by-year",
      caption: "Children with foster carers on 31 March of each year, by who the carers are",
      counts: sorts, dimension: ("fostering", "Carers"), times: PlacementMeasures.onDays,
      direction: .yearsDown, measure: { .lookedAfter(on: $0.lastDay) }, whole: fostered)
  }

  private static let onDays = "On 31 March"

  /// The heading that all foster placements stand under where there is one, as other tables have it.
  private var fostered: FigureHeading {
    let rows = Set(rules.fostering.map { scheme.row(of: $0, by: rules.ownProvider) })
    guard rows.count == 1, let row = rows.first ?? nil else {
      return FigureHeading(dimension: "fostering", heading: "All")
    }
    return FigureHeading(dimension: "category", heading: scheme.rows[row].name)
  }
}

extension PlacementMeasures {
  /// How foster placements divide on one of the days: by who the carers are, or for how long.
  private struct Halves {
    let all: Figure
    let part: Figure
    let rest: Figure
    let sums: [FigureSum]
  }

  var figures: [String: Figure] {
    guard let last = cohorts.indices.last else { return [:] }
    let (connected, matched) = (self.connected(last), self.matched(last))
    var named = [
      "homes.fostered": connected.all, "homes.connected": connected.part,
      "homes.connectedShare": Figure(connected.part, of: byYear.total(last)),
      "homes.matchedLongTerm": matched.part,
      "homes.matchedLongTermShare": Figure(matched.part, of: matched.all),
      "homes.placementsInYear": inYear.total,
    ]
    if last > 0 { named["homes.connectedBefore"] = self.connected(last - 1).part }
    return named
  }

  var sums: [FigureSum] { cohorts.indices.flatMap { connected($0).sums + matched($0).sums } }

  var implied: [Figure] { cohorts.indices.flatMap { [connected($0).rest, matched($0).rest] } }

  /// Relatives and friends, and all other carers.
  private func connected(_ year: Int) -> Halves {
    halves(
      year, rules.carerPlacements[.connected] ?? [], "Relatives or friends", "Not related")
  }

  /// Matched to last until the child is grown up, and all others.
  private func matched(_ year: Int) -> Halves {
    halves(year, rules.matchedLongTerm, "Long term", "Not long term")
  }

  private func halves(
    _ year: Int, _ codes: Set<ReturnCode>, _ heading: String, _ restHeading: String
  ) -> Halves {
    let rows = Set(codes.compactMap { fostering.row(of: $0, by: rules.ownProvider) })
    let others = Set(fostering.rows.indices).subtracting(rows)
    let all = fosterByYear.total(year)
    let part = figure(year, heading, rows)
    let rest = figure(year, restHeading, others)
    return Halves(
      all: all, part: part, rest: rest,
      sums: [
        FigureSum([all.id], is: [part.id, rest.id]),
        FigureSum([part.id], is: kept(rows).map { fosterByYear.figure(year, $0).id }),
      ])
  }

  private func figure(_ year: Int, _ heading: String, _ rows: Set<Int>) -> Figure {
    let count = rows.reduce(0) { $0 + sorts.counts[year][$1] }
    return Figure(
      .lookedAfter(on: cohorts[year].day), [.init(dimension: "fostering", heading: heading)],
      .count(count), .children(count))
  }

  /// The rows that the table shows.
  private func kept(_ rows: Set<Int>) -> [Int] {
    rows.sorted().filter { row in sorts.counts.contains { $0[row] > 0 } }
  }
}
