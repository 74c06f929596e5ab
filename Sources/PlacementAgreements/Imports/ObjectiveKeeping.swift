import GRDB
import Importing
import ProviderRegister
import Store
import Values

/// The storing of objectives and their reviews that a list names.
struct ObjectiveKeeping {
  private let recording: Recording
  private let directory: AgreementDirectory
  private var known: [Key: (number: Int, reviewDay: Day)]
  private var results: [Int: [Day: String]]
  private(set) var objectives = 0
  private(set) var reviews = 0

  private struct Key: Hashable {
    let agreement: Int
    let measure: String
    let from: Day
  }

  init(batch: Int, _ db: Database) throws {
    recording = try Recording(batch: batch, db)
    directory = try AgreementDirectory(db)
    known = try Row.fetchAll(db, sql: "SELECT * FROM objective").reduce(into: [:]) {
      let key = Key(agreement: $1["agreement"], measure: $1["measure"], from: $1["fromDay"])
      $0[key] = ($1["number"], $1["reviewDay"])
    }
    results = try Row.fetchAll(db, sql: "SELECT * FROM objectiveReview").reduce(into: [:]) {
      $0[$1["objective"], default: [:]][$1["day"]] = $1["result"]
    }
  }

  /// Adds what is wrong with a row to the log, and returns the agreement that it names.
  @discardableResult
  func check(_ row: ImportedRow, _ log: inout FindingLog) -> AgreementDirectory.Entry? {
    let agreement = directory.agreement(of: row, &log)
    if let from = row.day("from") {
      if let agreement, from < agreement.from {
        log.error(at: row.place("from"), Message.early(agreement.from))
      }
      for column in ["reviewDay", "reviewedOn"] {
        guard let day = row.day(column), day < from else { continue }
        log.error(at: row.place(column), Message.beforeSet(from))
      }
    }
    if (row["reviewedOn"] == .none) != (row["result"] == .none) {
      log.error(at: row.place("result"), Message.halfReview)
    }
    if let next = row.day("nextReview"), next <= row.day("reviewedOn") ?? next {
      log.error(at: row.place("nextReview"), Message.notNext)
    }
    return agreement
  }

  /// Stores what is new of a row.
  mutating func keep(_ row: ImportedRow, _ db: Database, _ log: inout FindingLog) throws {
    guard let agreement = check(row, &log), let measure = row.text("measure"),
      let from = row.day("from"), let due = row.day("reviewDay")
    else { return }
    let key = Key(agreement: agreement.number, measure: measure, from: from)
    if let before = known[key], before.reviewDay != due {
      log.error(at: row.place("reviewDay"), Message.otherDue(before.reviewDay))
    }
    guard log.errorCount == 0 else { return }
    let number = try known[key]?.number ?? insert(key, due, db)
    guard let day = row.day("reviewedOn"), let result = row.text("result") else { return }
    if let before = results[number]?[day] {
      if before != result { log.error(at: row.place("result"), Message.otherResult) }
    } else {
      try insertReview(of: number, day, result, row.day("nextReview"), db)
    }
  }

  private mutating func insert(_ key: Key, _ due: Day, _ db: Database) throws -> Int {
    try db.insert(
      into: "objective",
      [
        ("agreement", key.agreement), ("measure", key.measure), ("fromDay", key.from),
        ("reviewDay", due), ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
    let number = Int(db.lastInsertedRowID)
    known[key] = (number, due)
    objectives += 1
    return number
  }

  private mutating func insertReview(
    of objective: Int, _ day: Day, _ result: String, _ next: Day?, _ db: Database
  ) throws {
    try db.insert(
      into: "objectiveReview",
      [
        ("objective", objective), ("day", day), ("result", result), ("nextReview", next),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
    results[objective, default: [:]][day] = result
    reviews += 1
  }
}

private enum Message {
  static let halfReview = "A review has both a day and a result: fill in both, or neither."
  static let notNext = "The next review must come after a review that took place."
  static let otherResult = "A review of that day is recorded with another result. Put one right."

  static func early(_ from: Day) -> String {
    "The agreement begins on \(from.inWords): its objectives cannot be from before that day."
  }

  static func beforeSet(_ from: Day) -> String {
    "The objective was set on \(from.inWords): it cannot be reviewed before."
  }

  static func otherDue(_ day: Day) -> String {
    "The objective is to be reviewed on \(day.inWords), by what is recorded or said above."
  }
}
