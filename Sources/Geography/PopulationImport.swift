package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in population estimates: how many residents aged 0 to 17 each authority had in a year.
///
/// Rows of the nation and of regions are passed over, because they are the sums of the others. A
/// newer file may revise what an older one said.
package enum PopulationImport: FileImport {
  package static let kind = "population"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var reading = PopulationReading(authorities: try AuthorityDirectory(db))
    for row in files.flatMap(\.file.rows) { try reading.take(row, db, &log) }
    return ImportSummary(text: reading.summary)
  }
}

/// The taking in of population estimates, row by row.
private struct PopulationReading {
  private struct Key: Hashable {
    let authority: String
    let year: Int
  }

  let authorities: AuthorityDirectory
  private var lines: [Key: Int] = [:]
  private var unknown: Set<String> = []
  private var years: Set<Int> = []

  init(authorities: AuthorityDirectory) {
    self.authorities = authorities
  }

  mutating func take(_ row: ImportedRow, _ db: Database, _ log: inout FindingLog) throws {
    guard row.text("level") ?? "localAuthority" == "localAuthority",
      let year = row.number("year")
    else { return }
    guard let authority = authority(row, year) else { return complain(about: row, &log) }
    guard let people = row.number("people") else { return }
    let key = Key(authority: authority.code, year: year)
    if let earlier = lines.updateValue(row.line, forKey: key) {
      return log.error(
        at: row.place("people"), Message.repeated(authority.name, year, line: earlier))
    }
    years.insert(year)
    try db.execute(
      sql: """
        INSERT INTO population (authority, year, people) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET people = excluded.people
        """,
      arguments: [authority.code, year, people])
  }

  private func authority(_ row: ImportedRow, _ year: Int) -> Authority? {
    guard let middle = Day(year: year, month: 6, day: 30) else { return nil }
    return [row.text("code"), row.text("name")].lazy.compactMap(\.self)
      .compactMap { authorities.authority(named: $0, on: middle) }.first
  }

  /// Says once of each authority that it is not known.
  private mutating func complain(about row: ImportedRow, _ log: inout FindingLog) {
    guard let named = row.text("name") ?? row.text("code") else {
      return log.error(at: row.place, Message.noAuthority)
    }
    if unknown.insert(named).inserted {
      log.warning(at: row.place("name"), Message.unknown(named))
    }
  }

  var summary: String {
    guard let first = years.min(), let last = years.max() else { return "No estimates read." }
    let span = first == last ? "\(first)" : "\(first) to \(last)"
    let authorities = Set(lines.keys.map(\.authority)).count
    return """
      \(lines.count.counted("estimate")) read, of \
      \(authorities.counted("authority", "authorities")), \(span).
      """
  }
}

private enum Message {
  static func unknown(_ name: String) -> String {
    """
    '\(name)' is no local authority that is known here, so its rows were passed over. If it should \
    be, add it to a list of authorities and run 'caremarket import authorities'.
    """
  }

  static let noAuthority = "The row names no authority, by code or by name."

  static func repeated(_ authority: String, _ year: Int, line: Int) -> String {
    "\(authority) has an estimate for \(year) already, on line \(line). Keep one of them."
  }
}
