import QualityVisits
import Values

/// A plan of visits as people and machines are shown it.
struct PlanSheet {
  private let plan: VisitPlan
  private let lines: [PlannedVisitLine]

  /// Makes the sheet of a plan, with the services' names by their URNs.
  init(_ plan: VisitPlan, _ names: [String: String]) {
    self.plan = plan
    lines =
      plan.visits.map { PlannedVisitLine($0, names[$0.urn]) }
      + plan.notPlaced.map { PlannedVisitLine($0, names[$0.urn]) }
  }
}

extension PlanSheet {
  /// The visits and, after them, what could not be placed: for spreadsheets and other programs.
  var table: OutputTable {
    OutputTable(
      lines,
      columns: PlannedVisitLine.visitColumns + [
        .flag("agreed", "Agreed") { $0.isAgreed },
        .text("reason", "Not placed because") { $0.reason }.wrapping,
      ],
      whenEmpty: whenEmpty)
  }

  /// The visits as a table, below it what could not be placed, and what it comes to.
  func text(_ places: Int?) -> String {
    let placed = lines.filter { $0.reason == nil }
    let visits = OutputTable(placed, columns: PlannedVisitLine.visitColumns, whenEmpty: "")
    let left = OutputTable(
      lines.filter { $0.reason != nil }, columns: PlannedVisitLine.leftColumns, whenEmpty: "")
    let tables = [
      visits.isEmpty ? nil : visits.written(places),
      left.isEmpty ? nil : "Not placed:\n\n\(left.written(places))",
    ]
    return (tables.compactMap(\.self) + [closing(places)]).joined(separator: "\n")
  }

  private var whenEmpty: String {
    "No visit falls due from \(plan.first.inWords) to \(plan.last.inWords).\(notDue)"
  }

  private var notDue: String {
    plan.notDue.isEmpty
      ? "" : " Not due until later: \(plan.notDue.count.counted("service"))."
  }

  private func closing(_ places: Int?) -> String {
    let late = plan.visits.count(where: \.isLate)
    let sentence = """
      \(plan.visits.count.counted("visit")) from \(plan.first.inWords) to \(plan.last.inWords), \
      \(late) of them after the day due; \(plan.notPlaced.count) not placed.\(notDue)
      """
    return TextWrapping.lines(of: sentence, places: places ?? .max).joined(separator: "\n")
  }

  var json: JSONValue {
    [
      "visits": .array(
        plan.visits.map { visit in
          [
            "urn": .text(visit.urn), "officer": .text(visit.officer),
            "day": .text(visit.day.description), "type": .text(visit.type.rawValue),
            "score": .number(visit.score),
          ]
        }),
      "notPlaced": .array(
        plan.notPlaced.map { ["urn": .text($0.urn), "reason": .text($0.reason)] }),
      "notDue": .array(
        plan.notDue.map { ["urn": .text($0.urn), "dueBy": .text($0.dueBy.description)] }),
      "changes": .array(
        plan.changes.map { change in
          [
            "urn": .text(change.urn), "before": change.before?.place ?? .null,
            "after": change.after?.place ?? .null, "reason": .text(change.reason),
          ]
        }),
    ]
  }
}

extension PlannedVisit {
  fileprivate var place: JSONValue {
    ["officer": .text(officer), "day": .text(day.description)]
  }
}

extension OutputTable {
  /// The table as people read it, in a number of places.
  fileprivate func written(_ places: Int?) -> String {
    String(decoding: forPeople(width: places), as: UTF8.self)
  }
}

/// A line of a plan: a visit, or one that could not be placed.
struct PlannedVisitLine {
  let urn: String
  let service: String?
  let score: Int
  let dueBy: Day
  var day: Day?
  var officer: String?
  var type: String?
  var isAgreed: Bool?
  var reason: String?

  fileprivate init(_ visit: PlannedVisit, _ name: String?) {
    urn = visit.urn
    service = name
    score = visit.score
    dueBy = visit.dueBy
    day = visit.day
    officer = visit.officer
    type = visit.type.rawValue
    isAgreed = visit.isFixed
  }

  fileprivate init(_ visit: UnplacedVisit, _ name: String?) {
    urn = visit.urn
    service = name
    score = visit.score
    dueBy = visit.dueBy
    reason = visit.reason
  }

  fileprivate static var visitColumns: [TableColumn<PlannedVisitLine>] {
    [
      .day("day", "Day") { $0.day },
      .text("urn", "URN") { $0.urn }.whole,
      .text("service", "Service") { $0.service }.ifRoom,
      .text("officer", "Officer") { $0.officer },
      .code("type", "Type") { $0.type },
      .number("score", "Score") { $0.score },
      .day("dueBy", "Due by") { $0.dueBy },
    ]
  }

  fileprivate static var leftColumns: [TableColumn<PlannedVisitLine>] {
    [
      .text("urn", "URN") { $0.urn }.whole,
      .text("service", "Service") { $0.service }.ifRoom,
      .number("score", "Score") { $0.score },
      .day("dueBy", "Due by") { $0.dueBy },
      .text("reason", "Because") { $0.reason }.wrapping,
    ]
  }
}
