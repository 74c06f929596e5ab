import GRDB
import ProviderRegister
import Store
import Values

/// The keeping of officers from a day on: what changes is closed and added, never edited.
struct OfficerBook {
  private let day: Day
  private let recording: Recording

  init(on day: Day, _ recording: Recording) {
    self.day = day
    self.recording = recording
  }

  /// Returns a day after this one from which something is recorded of an officer.
  func laterDay(of name: String, _ db: Database) throws -> Day? {
    try Day.fetchOne(
      db,
      sql: """
        SELECT max(fromDay) FROM officerCapacity JOIN officer ON officer.number = officer
        WHERE name = ? COLLATE NOCASE AND fromDay > ?
        """,
      arguments: [name, day])
  }

  /// Keeps what a list says of an officer.
  func keep(_ officer: Officer, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO officer (name) VALUES (?) ON CONFLICT DO NOTHING",
      arguments: [officer.name])
    let number = try Int.fetchOne(
      db, sql: "SELECT number FROM officer WHERE name = ? COLLATE NOCASE",
      arguments: [officer.name])
    guard let number else { return }
    try keep(["\(officer.visitsPerMonth)"], "visitsPerMonth", of: number, in: "officerCapacity", db)
    try keep(officer.areas, "authority", of: number, in: "officerArea", db)
    try keep(officer.serviceTypes, "provisionType", of: number, in: "officerServiceType", db)
    try keep(officer.leave, of: number, db)
  }

  /// Ends the visiting of all officers but some, and returns how many that are.
  func end(but names: [String], _ db: Database) throws -> Int {
    let listed = Set(names.map { $0.lowercased() })
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT officer.number, name FROM officerCapacity JOIN officer ON officer.number = officer
        WHERE \(InForce.sql("officerCapacity"))
        """,
      arguments: ["day": day])
    let gone = rows.filter { !listed.contains(($0["name"] as String).lowercased()) }
    for row in gone {
      try keep([], "visitsPerMonth", of: row["number"], in: "officerCapacity", db)
    }
    return gone.count
  }

  /// Makes the values of a column those that are wanted from the day on.
  private func keep(
    _ wanted: Set<String>, _ column: String, of officer: Int, in table: String, _ db: Database
  ) throws {
    let current = try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT CAST(\(column) AS TEXT) FROM \(table)
          WHERE officer = :officer AND \(InForce.sql(table))
          """,
        arguments: ["officer": officer, "day": day]))
    for value in current.subtracting(wanted).sorted() {
      try close(value, column, of: officer, in: table, db)
    }
    for value in wanted.subtracting(current).sorted() {
      try db.execute(
        sql: "INSERT INTO \(table) (officer, \(column), fromDay, recordedAt) VALUES (?, ?, ?, ?)",
        arguments: [officer, value, day, recording.at])
    }
  }

  /// Ends a value on the day; one that only began on it is taken back.
  private func close(
    _ value: String, _ column: String, of officer: Int, in table: String, _ db: Database
  ) throws {
    let key = "officer = ? AND CAST(\(column) AS TEXT) = ?"
    try db.execute(
      sql: "DELETE FROM \(table) WHERE \(key) AND fromDay = ?", arguments: [officer, value, day])
    try db.execute(
      sql: "UPDATE \(table) SET untilDay = ? WHERE \(key) AND fromDay < ? AND untilDay IS NULL",
      arguments: [day, officer, value, day])
  }

  /// Makes the leave that is not over on the day the one that is wanted.
  private func keep(_ leave: [DayRange], of officer: Int, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT fromDay, untilDay FROM officerLeave WHERE officer = ? AND untilDay > ?",
      arguments: [officer, day])
    let current = rows.compactMap { DayRange(from: $0["fromDay"], until: $0["untilDay"]) }
    for range in current where !leave.contains(range) {
      try db.execute(
        sql: "DELETE FROM officerLeave WHERE officer = ? AND fromDay = ?",
        arguments: [officer, range.from])
    }
    for range in leave where !current.contains(range) && range.until.map({ $0 > day }) ?? true {
      try db.execute(
        sql:
          "INSERT INTO officerLeave (officer, fromDay, untilDay, recordedAt) VALUES (?, ?, ?, ?)",
        arguments: [officer, range.from, range.until, recording.at])
    }
  }
}
