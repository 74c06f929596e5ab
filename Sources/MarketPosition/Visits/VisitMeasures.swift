import Documents
import ProviderRegister
import PurchasingVehicles
import QualityVisits
import Values

/// What the council's own visits found, by service, by place and by child; and what is overdue.
struct VisitMeasures: MeasureSet {
  static let figureNames = [
    "visits.from", "visits.day", "visits.made", "visits.services", "visits.late",
    "visits.childrenSeenShare", "visits.overdueActions", "visits.suspensions",
  ]
  static let tableNames = ["own-grades"]

  let facts: ReviewFacts

  /// The services of one grade; those without one are under `nil`.
  private typealias Graded = (grade: String?, services: [TrackedService])

  /// The best grade first, and those without one last.
  private var grades: [Graded] {
    let byCode = Dictionary(grouping: facts.services) { $0.grade?.code ?? "" }
    return (facts.summary.gradeCodes + [""]).compactMap { code in
      byCode[code].map { services -> Graded in
        (services.first?.grade?.title ?? "Not graded yet", services)
      }
    }
  }

  var tables: [StatementTable] {
    [
      StatementTable(
        id: "own-grades",
        caption: "What our own latest visits found, as at \(facts.day.inWords)",
        columns: [
          .init("Grade"), .init("Services", .services), .init("Places", .places),
          .init("Our children", .children),
        ],
        rows: grades.map { row($0, .ordinary) } + [row((nil, facts.services), .total)],
        notes: [
          "Services in use, by the latest visit to whose grade two people agreed. The scale is our own."
        ],
        sums: [FigureSum([children((nil, facts.services)).id], is: grades.map { children($0).id })])
    ]
  }

  private func row(_ graded: Graded, _ kind: DataTable.Row.Kind) -> StatementTable.Row {
    let places = graded.services.compactMap(\.service.places).reduce(0, +)
    let figures = [
      number("servicesGraded", graded.services.count, .services, graded.grade),
      number("placesGraded", places, .places, graded.grade), children(graded),
    ]
    return .init([.words(graded.grade ?? "All")] + figures.map { .figure($0) }, kind: kind)
  }

  private func children(_ graded: Graded) -> Figure {
    let count = graded.services.map(\.childrenPlaced).reduce(0, +)
    return Figure(
      measure("childrenGraded", "Our children in services in use", .children),
      headings(graded.grade), .count(count), .children(count))
  }

  private func number(
    _ name: String, _ count: Int, _ unit: FigureUnit, _ grade: String? = nil
  ) -> Figure {
    let what = VisitMeasures.words[name] ?? name
    return Figure(measure(name, what, unit), headings(grade), .count(count), .open)
  }

  private static let words = [
    "servicesGraded": "Services in use", "placesGraded": "Places of services in use",
    "visitsMade": "Visits made in the year", "servicesLate": "Services of which a visit is overdue",
    "actionsOverdue": "Overdue actions", "suspensions": "Suspensions and bars in the year",
  ]

  private func headings(_ grade: String?) -> [FigureHeading] {
    grade.map { [FigureHeading(dimension: "grade", heading: $0)] } ?? []
  }

  private func measure(_ name: String, _ what: String, _ unit: FigureUnit) -> FigureMeasure {
    FigureMeasure(
      name: name, what: what, unit: unit, period: "\(facts.day)", asAt: facts.day,
      definition: """
        Services that the council uses, as they were visited by the day. A grade counts once two people \
        agreed to it.
        """,
      source: "Quality visits", command: "caremarket quality tracker --as-at \(facts.day)")
  }
}

extension VisitMeasures {
  var figures: [String: Figure] {
    let (services, day) = (facts.services, facts.day)
    let text = measure("visitsText", "Visits", .text)
    return [
      "visits.from": .text(text, .day(facts.summary.first)),
      "visits.day": Figure(text, [.init(dimension: "as", heading: "last day")], .day(day), .open),
      "visits.made": number("visitsMade", facts.summary.visits, .number),
      "visits.services": number("servicesGraded", services.count, .services),
      "visits.late": number("servicesLate", services.count { $0.nextDue < day }, .services),
      "visits.childrenSeenShare": childrenSeen,
      "visits.overdueActions": number(
        "actionsOverdue", services.map(\.overdueActions).reduce(0, +), .actions),
      "visits.suspensions": number("suspensions", facts.suspensions, .number),
    ]
  }

  /// Of the children in services in use, those whose service was visited as often as it must be.
  private var childrenSeen: Figure {
    let seen = facts.summary.childrenSeen.part
    let part = Figure(
      measure("childrenSeen", "Our children where we visited in time", .children), [],
      .count(seen), .children(seen))
    return Figure(part, of: children((nil, facts.services)))
  }
}
