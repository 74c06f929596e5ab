import GRDB
import Store
import Values

/// The reading and writing of admissions and their steps.
enum AdmissionQueries {
  /// Returns all admissions by their places; with a day, as they were known at the end of it.
  static func all(knownOn day: Day?, _ db: Database) throws -> [AdmissionBook.Place: Admission] {
    let steps = try entries(knownOn: day, db)
    return try Row.fetchAll(db, sql: "SELECT * FROM admission").reduce(into: [:]) { result, row in
      let number: Int = row["number"]
      guard let entries = steps[number] else { return }
      let key = AdmissionKey(
        group: row["providerGroup"], provider: row["provider"], urn: row["urn"])
      let place = AdmissionBook.Place(lot: row["lot"], key: key)
      result[place] = Admission(number: number, lot: place.lot, key: key, entries: entries)
    }
  }

  static func insert(_ place: AdmissionBook.Place, _ db: Database) throws -> Int {
    try db.insert(
      into: "admission",
      [
        ("lot", place.lot), ("providerGroup", place.key.group), ("provider", place.key.provider),
        ("urn", place.key.urn),
      ])
    return Int(db.lastInsertedRowID)
  }

  static func insert(_ entry: AdmissionEntry, of admission: Int, _ db: Database) throws {
    try db.insert(
      into: "admissionStep",
      [
        ("admission", admission), ("step", entry.step.rawValue), ("status", entry.status.rawValue),
        ("day", entry.day), ("untilDay", entry.until), ("reviewDay", entry.reviewDay),
        ("reason", entry.reason), ("decisionReference", entry.decisionReference),
        ("decidedBy", entry.decidedBy), ("approvedBy", entry.approvedBy),
        ("recordedAt", entry.recordedAt),
      ])
    let step = Int(db.lastInsertedRowID)
    for score in entry.scores {
      try db.insert(
        into: "evaluationScore",
        [
          ("admissionStep", step), ("criterion", score.criterion), ("points", score.points),
          ("outOf", score.outOf),
        ])
    }
  }

  private static func entries(
    knownOn day: Day?, _ db: Database
  ) throws -> [Int: [AdmissionEntry]] {
    let scores = try scores(db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, admission, step, status, day, untilDay, reviewDay, reason,
          decisionReference, decidedBy, approvedBy, recordedAt
        FROM admissionStep WHERE :known IS NULL OR recordedAt < :known
        ORDER BY admission, day, number
        """,
      arguments: ["known": day?.adding(days: 1)])
    var entries: [Int: [AdmissionEntry]] = [:]
    while let row = try rows.next() {
      entries[row[1], default: []].append(try AdmissionEntry(row, scores: scores[row[0]] ?? []))
    }
    return entries
  }

  private static func scores(_ db: Database) throws -> [Int: [EvaluationScore]] {
    try Row.fetchAll(db, sql: "SELECT * FROM evaluationScore ORDER BY admissionStep, criterion")
      .reduce(into: [:]) { scores, row in
        let score = EvaluationScore(
          criterion: row["criterion"], points: row["points"], outOf: row["outOf"])
        scores[row["admissionStep"], default: []].append(score)
      }
  }
}

extension AdmissionEntry {
  fileprivate init(_ row: Row, scores: [EvaluationScore]) throws {
    self.init(
      step: try row.code("step"), status: try row.code("status"), day: row[4], until: row[5],
      reviewDay: row[6], reason: row[7], decisionReference: row[8], decidedBy: row[9],
      approvedBy: row[10], scores: scores, recordedAt: row[11])
  }
}
