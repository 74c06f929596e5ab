import Demand
import Documents
import Geography
import Values

/// Who is looked after: how many children there are, who they are, who came and who left.
struct DemandMeasures: MeasureSet {
  static let figureNames = [
    "demand.day", "demand.year", "demand.lookedAfter", "demand.lookedAfterBefore", "demand.rate",
    "demand.started", "demand.ceased", "demand.startedBefore", "demand.ceasedBefore",
    "demand.unaccompanied", "demand.unaccompaniedShare", "demand.population",
    "demand.disability", "demand.disabilityShare",
  ]
  static let tableNames = [
    "children-by-age", "children-by-sex", "children-by-ethnic-group", "children-by-need",
    "children-by-legal-status", "children-by-year",
  ]

  let facts: DemandFacts
  private let cohort: Cohort
  private let trend: [TrendSummary.Line]
  private let level: StatementDetail.Level

  init(_ facts: DemandFacts, _ trend: [TrendSummary.Line], _ level: StatementDetail.Level) {
    self.facts = facts
    self.level = level
    self.trend = trend
    cohort = Cohort(of: facts.history, on: facts.day, facts.words.rules)
  }

  var tables: [StatementTable] {
    let ways: [(DemandDimension, String)] = [
      (.age, "Age"), (.sex, "Sex"), (.ethnicity, "Ethnic group"), (.need, "Need"),
      (.legalStatus, "Legal status"),
    ]
    return ways.compactMap(table) + [byYear]
  }

  private func table(_ dimension: DemandDimension, _ title: String) -> StatementTable? {
    guard let scheme = facts.words.schemes.all.first else { return nil }
    let count = CohortCount(cohort: cohort, headings: facts.headings(scheme, level.bands))
    return CountTable(
      id: "children-by-\(title.asIdentifier)",
      caption: "Children looked after on \(facts.day.inWords), by \(title.lowercased())",
      measure: .lookedAfter(on: facts.day), rows: count.dimension(dimension, title), columns: nil,
      cells: count.cells(dimension)
    ).table
  }
}

extension DemandMeasures {
  var figures: [String: Figure] {
    var named: [String: Figure] = [
      "demand.day": .text(.lookedAfter(on: facts.day), .day(facts.day)),
      "demand.year": .text(.started(in: facts.year), .text(facts.year.description)),
    ]
    named.merge(counts) { first, _ in first }
    named["demand.unaccompaniedShare"] = share
    named.merge(disability) { first, _ in first }
    return named
  }

  /// Those whose main need is a disability, as the table of needs has them.
  private var disability: [String: Figure] {
    let codes = facts.words.codes.need.entries.filter {
      facts.words.rules.disability.contains($0.code)
    }
    guard codes.count == 1, let code = codes.first, let now = trend.last else { return [:] }
    let count = cohort.members.count { $0.episode.need == code.code }
    let figure = Figure(
      .lookedAfter(on: facts.day), [.init(dimension: "need", heading: code.means)],
      .count(count), .children(count))
    return [
      "demand.disability": figure, "demand.disabilityShare": Figure(figure, of: now.lookedAfter),
    ]
  }

  private var share: Figure? {
    trend.last.map { Figure(unaccompanied($0), of: lookedAfter($0)) }
  }

  private var counts: [String: Figure] {
    guard let now = trend.last else { return [:] }
    var named = [
      "demand.lookedAfter": lookedAfter(now), "demand.started": started(now),
      "demand.ceased": ceased(now), "demand.unaccompanied": unaccompanied(now),
    ]
    named["demand.rate"] = rate(now)
    named["demand.population"] = population
    if let before = trend.dropLast().last {
      named["demand.lookedAfterBefore"] = lookedAfter(before)
      named["demand.startedBefore"] = started(before)
      named["demand.ceasedBefore"] = ceased(before)
    }
    return named
  }

  private var population: Figure? {
    facts.population[facts.year].map { residents($0, facts.year) }
  }

  private func residents(_ number: Int, _ year: FinancialYear) -> Figure {
    Figure(.residents(on: year.lastDay), [], .count(number), .open)
  }

  /// How one year's children follow from the year before, where the returns agree with one another.
  var sums: [FigureSum] {
    zip(trend, trend.dropFirst()).filter { before, now in
      before.children + now.started - now.ceased == now.children
    }.map { before, now in
      FigureSum(
        [lookedAfter(before).id, started(now).id], is: [ceased(now).id, lookedAfter(now).id])
    }
  }

  private func lookedAfter(_ line: TrendSummary.Line) -> Figure { line.lookedAfter }

  private func unaccompanied(_ line: TrendSummary.Line) -> Figure { line.unaccompaniedChildren }

  private func started(_ line: TrendSummary.Line) -> Figure {
    Figure(.started(in: line.year), [], .count(line.started), .children(line.started))
  }

  private func ceased(_ line: TrendSummary.Line) -> Figure {
    Figure(.ceased(in: line.year), [], .count(line.ceased), .children(line.ceased))
  }

  /// Of every 10,000 residents.
  func rate(_ line: TrendSummary.Line) -> Figure? {
    line.per10000.map {
      let population = facts.population[line.year] ?? 0
      let whole = residents(population, line.year)
      return Figure(
        .rate(on: line.year.lastDay), [], .count($0),
        .rate(part: lookedAfter(line).id, whole: whole.id, per: 10_000))
    }
  }
}

extension DemandMeasures {
  func records(behind figure: Figure) -> [Figure.Record] {
    guard let scheme = try? facts.words.schemes.scheme(level.categories) else { return [] }
    return ChildRecords(facts, facts.headings(scheme, level.bands)).records(behind: figure)
  }

  private var byYear: StatementTable {
    StatementTable(
      id: "children-by-year", caption: "Children looked after, year by year",
      columns: [
        .init("On 31 March"), .init("Children looked after", .children),
        .init("Started in the year", .children), .init("Ceased in the year", .children),
        .init("Unaccompanied", .children), .init("Per 10,000 residents under 18", .rate),
      ],
      rows: trend.map(row),
      notes: ["Of the first year in the returns, those who left before it are not known."])
  }

  private func row(_ line: TrendSummary.Line) -> StatementTable.Row {
    let figures = [
      lookedAfter(line), started(line), ceased(line), unaccompanied(line), rate(line),
    ]
    return .init(
      [.words("\(line.year.lastDay.year)")]
        + figures.map { figure in
          figure.map { .figure($0) } ?? .words(MissingValue.notAvailable.symbol)
        })
  }
}
