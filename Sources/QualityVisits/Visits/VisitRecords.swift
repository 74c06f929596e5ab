import GRDB
import Store
import Values

/// The steps of visits and what was found, read table by table, so that many visits cost no more
/// questions than one.
struct VisitRecords {
  private var steps: [Int: [VisitStep]] = [:]
  /// What was found, by the step that recorded it.
  private(set) var facts: [Int: VisitFacts] = [:]

  /// Reads all visits.
  init(_ db: Database) throws {
    try self.init(where: "", [:], db)
  }

  /// Reads one visit.
  init(of visit: Int, _ db: Database) throws {
    try self.init(
      where: "WHERE step IN (SELECT number FROM visitStep WHERE visit = :visit)",
      ["visit": visit], db)
  }

  private init(where condition: String, _ arguments: StatementArguments, _ db: Database) throws {
    func rows(_ table: String, by order: String) throws -> [Int: [Row]] {
      let all = try Row.fetchAll(
        db, sql: "SELECT * FROM \(table) \(condition) ORDER BY step, \(order)",
        arguments: arguments)
      return Dictionary(grouping: all) { $0["step"] }
    }
    let visit = condition.isEmpty ? "" : "WHERE visit = :visit"
    let steps = try Row.fetchAll(
      db, sql: "SELECT * FROM visitStep \(visit) ORDER BY number", arguments: arguments)
    for row in steps { self.steps[row["visit"], default: []].append(VisitStep(row: row)) }
    let evidence = try rows("visitEvidence", by: "standard")
    let parts = FactRows(
      officers: try rows("visitOfficer", by: "position"),
      grades: try rows("visitGrade", by: "standard"),
      evidence: evidence, figures: try rows("visitFigure", by: "figure"),
      notes: try rows("visitNote", by: "position"))
    for (step, rows) in try rows("visitRecord", by: "step") {
      facts[step] = rows.first.map { VisitFacts(row: $0, parts) }
    }
  }

  /// Makes the visit of a row; `nil` where nothing was recorded of it, which the program never does.
  func visit(_ row: Row) -> Visit? {
    let steps = steps[row["number"]] ?? []
    guard let facts = steps.reversed().lazy.compactMap({ facts[$0.number] }).first else {
      return nil
    }
    return Visit(
      number: row["number"], urn: row["urn"], format: row["format"],
      formatFrom: row["formatFrom"], plannedVisit: row["plannedVisit"], steps: steps, facts: facts)
  }
}

/// The rows that make up what was found, by their steps.
private struct FactRows {
  let officers: [Int: [Row]]
  let grades: [Int: [Row]]
  let evidence: [Int: [Row]]
  let figures: [Int: [Row]]
  let notes: [Int: [Row]]
}

extension VisitFacts {
  fileprivate init(row: Row, _ parts: FactRows) {
    let step: Int = row["step"]
    let evidence = Dictionary(grouping: parts.evidence[step] ?? []) { $0["standard"] as String }
    day = row["day"]
    type = VisitType(rawValue: row["visitType"]) ?? .announced
    jointWith = row["jointWith"]
    childrenSpokenTo = row["childrenSpokenTo"]
    officers = parts.officers[step]?.map { $0["officer"] } ?? []
    findings =
      parts.grades[step]?.map { VisitFinding(row: $0, evidence[$0["standard"]] ?? []) } ?? []
    figures = parts.figures[step]?.reduce(into: [:]) { $0[$1["figure"]] = $1["amount"] } ?? [:]
    notes = parts.notes[step]?.map(VisitNote.init) ?? []
  }
}

extension VisitFinding {
  fileprivate init(row: Row, _ evidence: [Row]) {
    let found = evidence.map { $0["evidence"] as String }
    standard = row["standard"]
    grade = row["grade"]
    self.evidence = Evidence.allCases.filter { found.contains($0.rawValue) }
  }
}

extension VisitNote {
  fileprivate init(row: Row) {
    area = NoteArea(rawValue: row["area"]) ?? .toNote
    standard = row["standard"]
    note = row["note"]
  }
}

extension VisitStep {
  fileprivate init(row: Row) {
    number = row["number"]
    kind = Kind(rawValue: row["step"]) ?? .log
    status = VisitStatus(rawValue: row["status"]) ?? .draft
    day = row["day"]
    replyDay = row["replyDay"]
    reason = row["reason"]
    takenBy = row["takenBy"]
    agreedBy = row["agreedBy"]
  }
}
