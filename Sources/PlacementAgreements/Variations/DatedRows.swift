import GRDB
import ProviderRegister
import Store
import Values

/// Rows of an agreement that hold for a time each: closed and added to, never edited.
///
/// A row that turns out to hold for fewer days, or not at all, stops counting, and its remainder is
/// added anew, so that what was known on an earlier day can still be answered.
struct DatedRows {
  enum Table: String {
    case terms = "agreementTerms"
    case feeLines = "feeLine"
    case splits = "fundingSplit"
  }

  private let table: Table
  /// The agreement, and what tells rows of different things apart, such as the kind of a fee line.
  private let key: [ColumnValue]

  init(_ table: Table, of agreement: Int, where key: [ColumnValue] = []) {
    self.table = table
    self.key = [("agreement", agreement)] + key
  }

  /// Ends the row that holds on a day, so that it holds until the day before; returns whether there
  /// was one.
  @discardableResult
  func end(from day: Day, _ recording: Recording, _ db: Database) throws -> Bool {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT number, fromDay FROM \(table.rawValue) WHERE \(counting) AND \(inForce)"),
      arguments: arguments + ["day": day])
    for row in rows {
      let (number, from): (Int, Day) = (row[0], row[1])
      try supersede("number = :number", ["number": number], recording, db)
      if from < day { try addRemainder(of: number, until: day, recording, db) }
    }
    return !rows.isEmpty
  }

  /// Takes back the rows that would begin on a day or later; returns whether there were any.
  @discardableResult
  func withdraw(from day: Day, _ recording: Recording, _ db: Database) throws -> Bool {
    let later = try next(from: day, db) != nil
    try supersede("\(counting) AND fromDay >= :day", arguments + ["day": day], recording, db)
    return later
  }

  /// The first day, from a day on, on which a row begins.
  func next(from day: Day, _ db: Database) throws -> Day? {
    try Day.fetchOne(
      db.cachedStatement(
        sql: "SELECT min(fromDay) FROM \(table.rawValue) WHERE \(counting) AND fromDay >= :day"),
      arguments: arguments + ["day": day])
  }
}

extension DatedRows {
  private var counting: String {
    let conditions = key.map { "\($0.column) = :\($0.column)" }
    return (conditions + ["supersededAt IS NULL"]).joined(separator: " AND ")
  }

  private var inForce: String { "(\(InForce.sql(table.rawValue)))" }

  private var arguments: StatementArguments {
    StatementArguments(Dictionary(uniqueKeysWithValues: key.map { ($0.column, $0.value) }))
  }

  private func supersede(
    _ condition: String, _ arguments: StatementArguments, _ recording: Recording, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE \(table.rawValue) SET supersededAt = :at WHERE \(condition)"
    ).execute(arguments: arguments + ["at": recording.at])
  }

  /// Adds the days before a day of a row that no longer counts.
  private func addRemainder(
    of number: Int, until day: Day, _ recording: Recording, _ db: Database
  ) throws {
    let renewed = ["untilDay": ":day", "recordedBy": ":user", "recordedAt": ":at"]
    let columns = try db.columns(in: table.rawValue).map(\.name)
      .filter { $0 != "number" && $0 != "supersededAt" }
    let values = columns.map { renewed[$0] ?? $0 }
    try db.cachedStatement(
      sql: """
        INSERT INTO \(table.rawValue) (\(columns.joined(separator: ", ")))
        SELECT \(values.joined(separator: ", ")) FROM \(table.rawValue) WHERE number = :number
        """
    ).execute(
      arguments: ["day": day, "user": recording.user, "at": recording.at, "number": number])
  }
}
