import Demand
import Documents
import Values

/// Where children live: in which placements, whose area, how far from home and for how long.
struct HomeMeasures: MeasureSet {
  static let figureNames = [
    "homes.inHouse", "homes.inHouseShare", "homes.outside", "homes.outsideShare", "homes.far",
    "homes.farShare", "homes.farShareBefore", "homes.meanMiles", "homes.manyPlacements",
    "homes.manyPlacementsShare", "homes.manyPlacementsShareBefore", "homes.settled",
    "homes.settledShare", "homes.settledShareBefore", "homes.siblingsTogether",
    "homes.siblingsTogetherShare", "homes.stayingPut", "homes.stayingPutShare",
  ]
  static let tableNames = [
    "children-by-placement-and-age", "weeks-by-placement-and-age", "children-by-provider",
    "children-by-placement-and-area", "children-by-placement-and-distance", "stability-by-year",
  ]

  private let facts: DemandFacts
  private let scheme: PlacementScheme
  private let cohort: Cohort
  private let trend: [TrendSummary.Line]
  private let stability: StabilitySummary
  private let flow: FlowSummary
  private let everybody: DemandFilter
  private let headings: DemandHeadings

  init(
    _ facts: DemandFacts, _ trend: [TrendSummary.Line], _ level: StatementDetail.Level
  ) throws {
    self.facts = facts
    self.trend = trend
    scheme = try facts.words.schemes.scheme(level.categories)
    headings = facts.headings(scheme, level.bands)
    let rules = facts.words.rules
    cohort = Cohort(of: facts.history, on: facts.day, rules)
    let paths = facts.paths
    everybody = .everything
    stability = StabilityMeasures(of: paths, in: facts.year, scheme, rules).summary
    flow =
      FlowMeasures(
        of: paths, CareTimes(of: paths), in: facts.year, bands: level.bands, facts.words.codes,
        ladder: try facts.words.schemes.scheme("ladder"), rules
      ).summary
  }

  private var count: CohortCount {
    CohortCount(cohort: cohort, headings: headings)
  }

  var tables: [StatementTable] {
    [
      table("children-by-placement-and-age", .category, "Placement", .age, "Age"),
      weeks, table("children-by-provider", .provider, "Provider"),
      table("children-by-placement-and-area", .category, "Placement", .area, "Area"),
      byDistance, byYear,
    ]
  }

  private func table(
    _ id: String, _ rows: DemandDimension, _ title: String, _ columns: DemandDimension? = nil,
    _ across: String = ""
  ) -> StatementTable {
    let by = [title, across].filter { !$0.isEmpty }.joined(separator: " and ").lowercased()
    return CountTable(
      id: id, caption: "Children looked after on \(facts.day.inWords), by \(by)",
      measure: .lookedAfter(on: facts.day), rows: count.dimension(rows, title),
      columns: columns.map { count.dimension($0, across) }, cells: count.cells(rows, columns),
      showsShares: columns == nil
    ).table
  }
}

extension HomeMeasures {
  /// Weeks are the days of several children, so each cell stands with how many they are.
  private var weeks: StatementTable {
    let making = DemandTableMaking(
      year: facts.year, rows: .category, columns: .age, headings,
      everybody, facts.words.rules)
    return WeekTable(
      id: "weeks-by-placement-and-age",
      caption: "Weeks of care in \(facts.year), by placement and age",
      measure: .weeks(in: facts.year), days: making.table(.weeks, of: facts.history),
      contributors: making.contributors(of: facts.history), rounding: facts.words.rules.rounding
    ).table
  }

  private var distances: DistanceSummary {
    DistanceSummary(cohort, scheme, council: facts.council, facts.words.rules)
  }

  private var byDistance: StatementTable {
    let lines = distances.lines
    return CountTable(
      id: "children-by-placement-and-distance",
      caption: "Children looked after on \(facts.day.inWords), by placement and distance from home",
      measure: .lookedAfter(on: facts.day),
      rows: Dimension(name: "category", title: "Placement", headings: lines.map(\.category)),
      columns: Dimension(
        name: "distance", title: "Distance",
        headings: [false, true, nil].map(HomeMeasures.heading)),
      cells: lines.map { [$0.near, $0.far, $0.distanceNotKnown] }, showsShares: false,
      notes: ["Unaccompanied children and children placed with parents have no distance."]
    ).table
  }
}

extension HomeMeasures {
  var figures: [String: Figure] {
    var named: [String: Figure] = [:]
    let total = distances.total
    let far = lookedAfter("distance", HomeMeasures.farHeading, total.far)
    named["homes.far"] = far
    named["homes.farShare"] = Figure(far, of: known)
    named.merge(areas) { first, _ in first }
    named.merge(steadiness) { first, _ in first }
    named.merge(earlier) { first, _ in first }
    return named
  }

  private var areas: [String: Figure] {
    let total = distances.total
    let measure = FigureMeasure.lookedAfter(on: facts.day)
    let all = figure(measure, cohort.count)
    let outside = lookedAfter("area", "Outside", total.outside)
    let own = inHouse
    return [
      "homes.outside": outside, "homes.outsideShare": Figure(outside, of: all),
      "homes.inHouse": own, "homes.inHouseShare": Figure(own, of: all),
    ].merging(miles) { first, _ in first }
  }

  /// Placements that the council's own carers and services give.
  private var inHouse: Figure {
    let own = cohort.members.count { $0.episode.provider == facts.words.rules.ownProvider }
    let entries = facts.words.codes.placementProvider.entries
    let heading = entries.first { $0.code == facts.words.rules.ownProvider }?.means ?? "Own"
    return lookedAfter("provider", heading, own)
  }

  /// Children under one heading, as the tables have them.
  private func lookedAfter(
    _ dimension: String, _ heading: String, _ count: Int, on day: Day? = nil
  ) -> Figure {
    Figure(
      .lookedAfter(on: day ?? facts.day), [.init(dimension: dimension, heading: heading)],
      .count(count), .children(count))
  }

  private func area(_ heading: String, _ count: Int, _ line: TrendSummary.Line) -> Figure {
    lookedAfter("area", heading, count, on: line.year.lastDay)
  }

  private func outside(_ line: TrendSummary.Line) -> Figure {
    area("Outside", line.outside.part, line)
  }

  private func areaKnown(_ line: TrendSummary.Line) -> Figure {
    area(HomeMeasures.known, line.outside.whole, line)
  }

  /// All children less those whose area is known.
  private func areaNotKnown(_ line: TrendSummary.Line) -> Figure {
    area(DemandHeadings.notKnown, line.children - line.outside.whole, line)
  }

  private func inside(_ line: TrendSummary.Line) -> Figure {
    area("Inside", line.outside.whole - line.outside.part, line)
  }

  var implied: [Figure] { trend.flatMap { [areaNotKnown($0), inside($0)] } }

  /// Of each year: where children live, and that all of them can have many placements.
  private func sums(_ line: TrendSummary.Line) -> [FigureSum] {
    let all = FigureMeasure.lookedAfter(on: line.year.lastDay).identifier()
    let areas = [
      FigureSum([all], is: [areaKnown(line).id, areaNotKnown(line).id]),
      FigureSum([areaKnown(line).id], is: [inside(line).id, outside(line).id]),
    ]
    guard line.manyPlacements.whole == line.children else { return areas }
    let counted = FigureMeasure.stability("manyPlacementsWhole", "", in: line.year).identifier()
    return areas + [FigureSum([all], is: [counted])]
  }

  private static let nearHeading = "Up to 20 miles"
  private static let farHeading = "Over 20 miles"
  static let known = "Known"

  /// Under which heading a child stands who lives far from home or not, where that is known.
  static func heading(farFromHome isFar: Bool?) -> String {
    isFar.map { $0 ? farHeading : nearHeading } ?? DemandHeadings.notKnown
  }

  /// Those whose distance is known live near or far.
  var sums: [FigureSum] {
    let near = lookedAfter("distance", HomeMeasures.nearHeading, distances.total.near)
    let far = lookedAfter("distance", HomeMeasures.farHeading, distances.total.far)
    return [FigureSum([known.id], is: [near.id, far.id])] + trend.flatMap(sums)
  }

  private var known: Figure {
    figure(
      .distance("distanceKnown", "Children whose distance from home is known", on: facts.day),
      distances.total.near + distances.total.far)
  }

  private var miles: [String: Figure] {
    guard let mean = distances.total.meanMiles(facts.words.rules.rounding) else { return [:] }
    let known = distances.total.near + distances.total.far
    let measure = FigureMeasure.distance("meanMiles", "Mean miles from home", on: facts.day)
    return [
      "homes.meanMiles": Figure(
        measure, [], .miles(Miles(tenths: mean * 10)), .amount(mean, of: known), unit: .miles)
    ]
  }

  private var steadiness: [String: Figure] {
    let parts: [(String, String, StabilitySummary.Proportion)] = [
      (
        "manyPlacements", "Children with three or more placements in the year",
        stability.manyPlacements
      ),
      (
        "settled", "Children looked after for long, in the same placement for two years",
        stability.longTerm
      ),
      (
        "siblingsTogether", "Children placed with all of their brothers and sisters in care",
        stability.siblings
      ),
      ("stayingPut", "Young people who stayed with their foster carers at 18", flow.stayingPut),
    ]
    return parts.reduce(into: [:]) { named, part in
      named.merge(proportion(part.0, part.1, part.2, facts.year)) { first, _ in first }
    }
  }

  private func proportion(
    _ name: String, _ what: String, _ proportion: StabilitySummary.Proportion,
    _ year: FinancialYear
  ) -> [String: Figure] {
    let part = figure(.stability(name, what, in: year), proportion.part)
    let whole = figure(
      .stability(name + "Whole", "\(what): of whom it could be true", in: year), proportion.whole)
    return ["homes.\(name)": part, "homes.\(name)Share": Figure(part, of: whole)]
  }

  private var earlier: [String: Figure] {
    guard let before = trend.dropLast().last else { return [:] }
    let many = proportion(
      "manyPlacements", "Children with three or more placements in the year",
      before.manyPlacements, before.year)
    let settled = proportion(
      "settled", "Children looked after for long, in the same placement for two years",
      before.longTerm, before.year)
    return [
      "homes.manyPlacementsShareBefore": many["homes.manyPlacementsShare"],
      "homes.settledShareBefore": settled["homes.settledShare"],
    ].compactMapValues(\.self)
  }

  private func figure(_ measure: FigureMeasure, _ count: Int) -> Figure {
    Figure(measure, [], .count(count), .children(count))
  }

  private var byYear: StatementTable {
    StatementTable(
      id: "stability-by-year", caption: "Stability and distance, year by year",
      columns: [
        .init("In the year to 31 March"), .init("Three or more placements", .percent),
        .init("Long-term stability", .percent), .init("Outside the area", .percent),
      ],
      rows: trend.map(row))
  }

  private func row(_ line: TrendSummary.Line) -> StatementTable.Row {
    let figures = [
      proportion(
        "manyPlacements", "Children with three or more placements in the year",
        line.manyPlacements, line.year)["homes.manyPlacementsShare"],
      proportion(
        "settled", "Children looked after for long, in the same placement for two years",
        line.longTerm, line.year)["homes.settledShare"],
      Figure(outside(line), of: areaKnown(line)),
    ]
    return .init(
      [.words("\(line.year.lastDay.year)")] + figures.compactMap { $0.map { .figure($0) } })
  }
}
