import Demand
import Documents
import Values

/// The children whom a figure counts, each with what put them there.
struct ChildRecords {
  private let facts: DemandFacts
  private let headings: DemandHeadings

  init(_ facts: DemandFacts, _ headings: DemandHeadings) {
    self.facts = facts
    self.headings = headings
  }

  /// Those behind a number of children on a day, of those who came or went in a year, or of weeks.
  func records(behind figure: Figure) -> [Figure.Record] {
    let year = FinancialYear(containing: figure.measure.asAt)
    return switch figure.measure.name {
    case "lookedAfter": children(on: figure.measure.asAt, under: figure.headings)
    case "started" where figure.headings.isEmpty: came(in: year)
    case "ceased" where figure.headings.isEmpty: left(in: year)
    case "weeks": days(in: year, under: figure.headings)
    default: []
    }
  }

  private func children(on day: Day, under wanted: [FigureHeading]) -> [Figure.Record] {
    Cohort(of: facts.history, on: day, facts.words.rules).members
      .filter { takes($0, on: day, wanted) }
      .map { record($0.child, "\(placement($0.episode)) since \($0.episode.from.inWords)") }
  }

  private func came(in year: FinancialYear) -> [Figure.Record] {
    periods { $0.from }.filter { $0.day >= year.firstDay && $0.day <= year.lastDay }
      .map { record($0.path.child, "came on \($0.day.inWords)") }
  }

  private func left(in year: FinancialYear) -> [Figure.Record] {
    periods { $0.until }.filter { $0.day >= year.firstDay && $0.day <= year.lastDay }
      .map { record($0.path.child, "left on \($0.day.inWords)") }
  }

  private func periods(_ day: (CarePeriod) -> Day?) -> [(path: CarePath, day: Day)] {
    facts.paths.flatMap { path in
      path.periods.compactMap { period in day(period).map { (path, $0) } }
    }
  }

  private func days(in year: FinancialYear, under wanted: [FigureHeading]) -> [Figure.Record] {
    let days = CareDays(in: year, of: facts.history, facts.words.rules)
    return days.byEpisode { member, day in takes(member, on: day, wanted) }.map { member, count in
      record(member.child, "\(count.counted("day")) of \(placement(member.episode))")
    }
  }
}

extension ChildRecords {
  private func record(_ child: LookedAfterChild, _ what: String) -> Figure.Record {
    Figure.Record(record: "Child \(child.number)", what: what)
  }

  private func placement(_ episode: CareEpisode) -> String {
    let place = [episode.placement, episode.provider].map(\.description).filter { !$0.isEmpty }
    let urn = episode.urn.description
    return "placement \(place.joined(separator: " "))" + (urn.isEmpty ? "" : " at \(urn)")
  }

  private func takes(_ member: Cohort.Member, on day: Day, _ wanted: [FigureHeading]) -> Bool {
    wanted.allSatisfy { heading(of: member, on: day, in: $0) == $0.heading }
  }

  /// The heading of a figure's dimension that a child stands under.
  private func heading(
    of member: Cohort.Member, on day: Day, in wanted: FigureHeading
  ) -> String? {
    switch wanted.dimension {
    case "distance": return HomeMeasures.heading(farFromHome: facts.words.rules.isFar(member))
    case "unaccompanied": return member.child.isUnaccompanied(on: day) ? "yes" : "no"
    case "area" where wanted.heading == HomeMeasures.known:
      return member.episode.authority == nil ? nil : HomeMeasures.known
    default:
      guard let dimension = DemandDimension(rawValue: wanted.dimension) else { return nil }
      let all = headings.all(dimension)
      return headings.position(of: member, on: day, in: dimension).map { all[$0] } ?? all.last
    }
  }
}
