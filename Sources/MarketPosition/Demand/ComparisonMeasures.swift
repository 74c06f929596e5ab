import Demand
import DisclosureControl
import Documents
import Values

/// How many children the council looks after for its size, beside its neighbours and the nation.
struct ComparisonMeasures: MeasureSet {
  static let figureNames = [
    "compare.day", "compare.rate", "compare.neighbours", "compare.higher", "compare.nation",
    "compare.nationName",
  ]
  static let tableNames = ["rates-of-neighbours"]

  private let facts: DemandFacts
  private let trend: [TrendSummary.Line]
  /// The council's own rates by its returns, of those years.
  private let rates: [Figure?]
  /// The step that national figures are rounded to, where the edition rounds them.
  private let limits: DisclosureLimits?
  private let areas: [(code: String, name: String)]

  init(
    _ view: DemandView, _ trend: [TrendSummary.Line], rates: [Figure?], _ limits: DisclosureLimits
  ) {
    facts = view.facts
    self.trend = trend
    self.rates = rates
    self.limits = view.edition == .public ? limits : nil
    let neighbours: [(code: String, name: String)] = facts.words.neighbours.of(facts.council)
      .map { ($0.code, $0.name) }
    areas = neighbours + [facts.nation].compactMap(\.self)
  }

  var tables: [StatementTable] {
    guard let newest else { return [] }
    let columns = trend.map { StatementTable.Column("\($0.year.lastDay.year)", .rate) }
    return [
      StatementTable(
        id: "rates-of-neighbours",
        caption: "Children looked after on 31 March of every 10,000 residents under 18",
        columns: [.init("Area")] + columns + [.init("Children, \(newest)", .children)],
        rows: [own(newest)] + areas.map { row($0, newest) }, notes: notes)
    ]
  }

  private var notes: [String] {
    [
      """
      Our own rates are from our returns; all others are published by the Department for Education, \
      Children looked after in England including adoptions.
      """
    ]
  }

  /// The newest year for which the nation, or else a neighbour, has a published rate.
  private var newest: Int? {
    let last = facts.year.lastDay.year
    return areas.reversed().lazy.compactMap { facts.published.newestYear(of: $0.code, until: last) }
      .first
  }

  private func own(_ newest: Int) -> StatementTable.Row {
    let ours = rates.map { rate in
      rate.map { StatementTable.Entry.figure($0) } ?? ComparisonMeasures.none
    }
    let children = place(of: newest).map { StatementTable.Entry.figure(trend[$0].lookedAfter) }
    return .init([.words("Our council")] + ours + [children ?? ComparisonMeasures.none])
  }

  /// Where a year stands among those of the returns.
  private func place(of year: Int) -> Int? {
    trend.firstIndex { $0.year.lastDay.year == year }
  }

  private func row(_ area: (code: String, name: String), _ newest: Int) -> StatementTable.Row {
    let rates = trend.map { line in
      rate(area.code, line.year.lastDay.year).map { StatementTable.Entry.figure($0) } ?? Self.none
    }
    return .init([.words(area.name)] + rates + [children(area.code, newest)])
  }

  private static let none = StatementTable.Entry.words(MissingValue.notAvailable.symbol)
}

extension ComparisonMeasures {
  var figures: [String: Figure] {
    guard let newest else { return [:] }
    let day = Day(year: newest, month: 3, day: 31) ?? facts.day
    var named: [String: Figure] = [
      "compare.day": .text(.publishedRate(in: newest), .day(day)),
      "compare.nationName": .text(.publishedRate(in: newest), .text(facts.nation?.name ?? "")),
    ]
    named["compare.nation"] = facts.nation.flatMap { rate($0.code, newest) }
    guard let place = place(of: newest), let ours = rates[place] else { return named }
    named["compare.rate"] = ours
    named.merge(ranking(ours.number, newest)) { first, _ in first }
    return named
  }

  /// How many neighbours have a published rate, and how many of those have a higher one than ours.
  private func ranking(_ ours: Int, _ year: Int) -> [String: Figure] {
    let neighbours = facts.words.neighbours.of(facts.council)
      .compactMap { facts.published[$0.code, year]?.per10000 }
    guard !neighbours.isEmpty else { return [:] }
    return [
      "compare.neighbours": number("neighbours", neighbours.count, year),
      "compare.higher": number("higher", neighbours.count { $0 > ours }, year),
    ]
  }

  private func number(_ name: String, _ count: Int, _ year: Int) -> Figure {
    Figure(
      .publishedRate(in: year), [.init(dimension: "count", heading: name)], .count(count), .open,
      unit: .number)
  }

  private func rate(_ area: String, _ year: Int) -> Figure? {
    guard let published = facts.published[area, year], let rate = published.per10000 else {
      return nil
    }
    return Figure(
      .publishedRate(in: year), [.init(dimension: "area", heading: published.name)], .count(rate),
      .open)
  }

  /// Published numbers are open; the nation's are rounded as the public edition rounds them.
  private func children(_ area: String, _ year: Int) -> StatementTable.Entry {
    guard let published = facts.published[area, year], let number = published.children else {
      return Self.none
    }
    let isNation = area == facts.nation?.code
    let shown = isNation ? limits.map { Int($0.national(Int64(number))) } ?? number : number
    return .figure(
      Figure(
        .publishedChildren(in: year), [.init(dimension: "area", heading: published.name)],
        .count(shown), .open))
  }
}
