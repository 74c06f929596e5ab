import Demand
import Documents
import Values

/// Who came into care over some years, who left it and why, and how often children came.
struct CareFlowMeasures: MeasureSet {
  static let figureNames =
    LeavingGroup.Kind.allCases.flatMap { kind in
      ["", "Before", "Share"].map { "leaving.\(kind.rawValue)\($0)" }
    } + ["entering.once", "entering.onceShare", "entering.ever"]
  static let tableNames = [
    "started-by-age", "started-by-legal-status", "ceased-by-reason", "children-by-episodes-of-care",
  ]

  private let leavingGroups: [LeavingGroup]
  private let ages: JoinedCounts
  private let statuses: JoinedCounts
  private let reasons: JoinedCounts
  private let times: [(heading: String, children: Int)]
  private let returned: ClosedRange<FinancialYear>

  init(_ view: DemandView) {
    leavingGroups = view.rules.leaving
    ages = view.startedByAge
    statuses = view.merged(view.counts(.started, .legalStatus, view.level.bands))
    reasons = view.merged(view.counts(.ceased, .leavingGroup, view.level.bands))
    times = view.timesInCare
    returned = (view.facts.years.first ?? view.facts.year)...view.facts.year
  }

  var tables: [StatementTable] {
    [startedByAge.table, startedByStatus.table, ceased.table, episodes.table]
  }

  private var startedByAge: YearTable {
    YearTable(
      id: "started-by-age", caption: "Children who started to be looked after, by age",
      counts: ages.counts, dimension: ("age", "Age"), times: CareFlowMeasures.inYears,
      direction: .yearsDown, measure: FigureMeasure.started, joined: ages)
  }

  private var startedByStatus: YearTable {
    YearTable(
      id: "started-by-legal-status",
      caption: "Children who started to be looked after, by their legal status then",
      counts: statuses.counts, dimension: ("legalStatus", "Legal status"),
      times: CareFlowMeasures.inYears, direction: .yearsDown, measure: FigureMeasure.started,
      joined: statuses)
  }

  private var ceased: YearTable {
    YearTable(
      id: "ceased-by-reason", caption: "Children who ceased to be looked after, by reason",
      counts: reasons.counts, dimension: ("reason", "Reason"), times: CareFlowMeasures.inYears,
      direction: .yearsDown, measure: FigureMeasure.ceased, joined: reasons)
  }

  private var episodes: CountTable {
    CountTable(
      id: "children-by-episodes-of-care",
      caption: "Children by how often they came into care, \(returned.inWords)",
      measure: .everLookedAfter(in: returned),
      rows: Dimension(name: "times", title: "Times", headings: times.map(\.heading)),
      columns: nil, cells: times.map { [$0.children] },
      notes: ["Of children looked after before the first year, earlier times are not known."])
  }

  private static let inYears = "In the year to 31 March"
}

extension CareFlowMeasures {
  var figures: [String: Figure] {
    var named = leavingGroups.reduce(into: [String: Figure]()) { named, group in
      named.merge(figures(group)) { first, _ in first }
    }
    named["entering.ever"] = episodes.total
    named["entering.once"] = episodes.rowTotal(0)
    named["entering.onceShare"] = Figure(episodes.rowTotal(0), of: episodes.total)
    return named
  }

  /// Of a group of reasons; nothing where it is put together with another.
  private func figures(_ group: LeavingGroup) -> [String: Figure] {
    guard let now = ceased.figure(group.name) else { return [:] }
    let name = "leaving.\(group.kind.rawValue)"
    var named = [name: now]
    named["\(name)Before"] = ceased.figure(group.name, yearsBefore: 1)
    named["\(name)Share"] = Figure(now, of: ceased.total(reasons.counts.years.count - 1))
    return named
  }
}

extension ClosedRange<FinancialYear> {
  /// As in "2016-17 to 2025-26", or "2025-26" of one year.
  var inWords: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
