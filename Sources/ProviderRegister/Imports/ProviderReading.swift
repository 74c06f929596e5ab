import GRDB
import ImportRuns
import Importing
import Store
import Values

/// The taking in of one list of providers.
struct ProviderReading {
  private let asAt: Day
  private let recording: Recording
  private let beginning: Day
  private var directory: ProviderDirectory
  private var groups: [Int: GroupMembership]
  private var contacts: [Int: SinglePointOfContact]
  /// The line on which each provider was met.
  private var lines: [Int: Int] = [:]
  private var added = 0

  init(_ file: DatedFile, batch: Int, _ db: Database) throws {
    asAt = file.asAt
    recording = try Recording(batch: batch, db)
    beginning = try RegisterBeginning.day(notAfter: file.asAt, db)
    directory = try ProviderDirectory(db)
    groups = try GroupQueries.memberships(on: file.asAt, db)
    contacts = try SinglePointOfContact.inForce(on: file.asAt, db)
  }

  var summary: String {
    "\(lines.count.counted("provider")) read, \(added.withThousands) of them new."
  }

  mutating func take(_ row: ImportedRow, _ db: Database, _ log: inout FindingLog) throws {
    guard let name = row.text("name") else { return }
    if directory.number(named: name) == nil { added += 1 }
    let number = try directory.numberAdding(name, db)
    if let line = lines.updateValue(row.line, forKey: number) {
      log.error(at: row.place("name"), Message.repeated(name, line))
    }
    guard let provider = try ProviderQueries.provider(number, db) else { return }
    for spelling in row.list("spellings") { try add(spelling, to: provider, row, db, &log) }
    try Provider.set(ProviderDetails(row), of: number, db)
    try log.noting(at: row.place("group")) { _ in try setGroup(of: provider, row, db) }
    try log.noting(at: row.place("contact")) { _ in try setContact(of: provider, row, db) }
  }

  private mutating func add(
    _ spelling: String, to provider: Provider, _ row: ImportedRow, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    guard let known = directory.number(named: spelling) else {
      return try directory.add(spelling: spelling, of: provider.number, db)
    }
    guard known != provider.number, let other = try ProviderQueries.provider(known, db) else {
      return
    }
    log.error(at: row.place("spellings"), Message.belongs(spelling, to: other, not: provider))
  }

  private mutating func setGroup(
    of provider: Provider, _ row: ImportedRow, _ db: Database
  ) throws {
    guard let group = row.text("group") else { return }
    if let known = groups[provider.number]?.groupName,
      ProviderName.folded(known) == ProviderName.folded(group)
    {
      return
    }
    let isFirst = try GroupQueries.memberships(of: provider.number, db).isEmpty
    try GroupMembership.set(
      provider, group: group, from: isFirst ? beginning : asAt,
      reason: "As given in the council's list of providers", recording, db)
  }

  private mutating func setContact(
    of provider: Provider, _ row: ImportedRow, _ db: Database
  ) throws {
    guard let commissioner = row.text("contact"),
      commissioner != contacts[provider.number]?.commissioner
    else { return }
    let isFirst = try SinglePointOfContact.history(of: provider.number, db).isEmpty
    try SinglePointOfContact.set(
      commissioner, for: provider, from: isFirst ? beginning : asAt, recording, db)
  }
}

extension ProviderDetails {
  fileprivate init(_ row: ImportedRow) {
    name = row.text("name")
    if case .flag(let flag) = row["isInHouse"] { isInHouse = flag }
    companyNumber = row.text("companyNumber")
    charityNumber = row.text("charityNumber")
    email = row.text("email")
    telephone = row.text("telephone")
    website = row.text("website")
  }
}

private enum Message {
  static func repeated(_ name: String, _ line: Int) -> String {
    "'\(name)' is the same provider as on line \(line). Keep one row for each provider."
  }

  static func belongs(_ spelling: String, to other: Provider, not provider: Provider) -> String {
    """
    '\(spelling)' is a name of \(other.named) already. If both are one, run 'caremarket provider \
    merge \(other.reference) --into' "\(provider.name)" first.
    """
  }
}
