package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in how many residents under 18 of each ethnic group an authority had: a census, or a list of
/// the council's own.
///
/// Detailed groups and ages are added up. A newer file of one day takes the place of an older one.
package enum EthnicGroupImport: FileImport {
  package static let kind = "ethnic-groups"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var summary = ImportSummary(text: "No residents read.")
    for dated in files {
      var reading = EthnicGroupReading(authorities: try AuthorityDirectory(db), day: dated.asAt)
      for row in dated.file.rows { reading.take(row, &log) }
      reading.checkThatAllGroupsAreThere(dated.file.header.file, &log)
      try reading.store(db)
      summary = ImportSummary(text: reading.summary)
    }
    return summary
  }
}

/// The adding up of residents, row by row.
private struct EthnicGroupReading {
  /// What one row counts.
  private struct Key: Hashable {
    let authority: String
    let group: String
    let age: String?
  }

  private static let ageOfAdults = 18

  let authorities: AuthorityDirectory
  let day: Day
  private var lines: [Key: Int] = [:]
  private var unknown: Set<String> = []
  private var people: [Authority: [EthnicGroup: Int]] = [:]

  init(authorities: AuthorityDirectory, day: Day) {
    self.authorities = authorities
    self.day = day
  }

  mutating func take(_ row: ImportedRow, _ log: inout FindingLog) {
    guard let code = row.text("group"), let group = EthnicGroup(rawValue: code),
      let number = row.number("people"), isUnderAge(row, &log)
    else { return }
    guard let authority = authority(row) else { return complain(about: row, &log) }
    let key = Key(
      authority: authority.code, group: row.text("detail") ?? code, age: row.text("age"))
    if let earlier = lines.updateValue(row.line, forKey: key) {
      return log.error(at: row.place("group"), Message.repeated(authority.name, line: earlier))
    }
    people[authority, default: [:]][group, default: 0] += number
  }

  /// Adults are passed over; an age group that holds both is an error.
  private func isUnderAge(_ row: ImportedRow, _ log: inout FindingLog) -> Bool {
    guard let words = row.text("age") else { return true }
    guard let isBelow = WholeAges(words)?.areBelow(EthnicGroupReading.ageOfAdults) else {
      log.error(at: row.place("age"), Message.age(words))
      return false
    }
    return isBelow
  }

  private func authority(_ row: ImportedRow) -> Authority? {
    [row.text("code"), row.text("name")].lazy.compactMap(\.self)
      .compactMap { authorities.authority(named: $0, on: day) }.first
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

  /// Shares of a population of which a group is missing would be wrong without showing it; where rows
  /// could not be read it is only their groups that seem to be.
  func checkThatAllGroupsAreThere(_ file: String, _ log: inout FindingLog) {
    guard log.errorCount == 0 else { return }
    for (authority, groups) in people.sorted(by: { $0.key.code < $1.key.code }) {
      let missing = EthnicGroup.allCases.filter { groups[$0] == nil }.map(\.rawValue)
      if !missing.isEmpty {
        log.error(at: Place(file: file), Message.lacks(authority.name, missing))
      }
    }
  }

  func store(_ db: Database) throws {
    for (authority, groups) in people.sorted(by: { $0.key.code < $1.key.code }) {
      for group in EthnicGroup.allCases {
        try db.execute(
          sql: """
            INSERT INTO ethnicPopulation (authority, asAt, ethnicGroup, people)
            VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET people = excluded.people
            """,
          arguments: [authority.code, day, group.rawValue, groups[group] ?? 0])
      }
    }
  }

  var summary: String {
    let total = people.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    return """
      \(total.counted("resident")) read, of \(people.count.counted("authority", "authorities")), as at \
      \(day.inWords).
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

  static func repeated(_ authority: String, line: Int) -> String {
    "\(authority) has this group already, on line \(line). Keep one of them."
  }

  static func age(_ words: String) -> String {
    """
    '\(words)' is no age under 18 and none from 18 on. Take ages like 'Aged 15 years' or 'Aged 10 to \
    14 years', so that residents under 18 can be told from the others.
    """
  }

  static func lacks(_ authority: String, _ groups: [String]) -> String {
    """
    \(authority) has no row of the group \(groups.joined(separator: ", ")). Give every group a row, \
    with 0 where nobody is in it: shares of the others would be too high.
    """
  }
}
