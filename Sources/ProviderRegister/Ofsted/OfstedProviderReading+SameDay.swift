import GRDB
import Geography
import Importing
import Values

/// A second file of a day that the register has.
extension OfstedProviderReading {
  /// Adds an error for everything in which a row differs from the register.
  mutating func compare(_ row: OfstedRow, _ db: Database, _ log: inout FindingLog) throws {
    guard let known = history.openRecord(of: row.urn) else {
      log.error(at: row.row.place("urn"), Message.onlyHere(row.urn, asAt) + wayOut)
      return
    }
    for difference in known.facts.differences(from: row.facts) {
      let named = try inWords(difference, known.facts, row.facts, db)
      log.error(
        at: row.row.place(difference.column),
        Message.disagree(row.urn, asAt, named.known, named.given) + wayOut)
    }
    if snapshot.hasJudgement { try compareJudgement(row, db, &log) }
  }

  private mutating func compareJudgement(
    _ row: OfstedRow, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard sameDay.contains(where: \.hasJudgement) else { return try takeJudgement(row, db) }
    let known = history.openJudgement(of: row.urn)?.facts ?? ServiceJudgement.Facts()
    guard known != row.judgement else { return }
    log.error(
      at: row.row.place("judgement"),
      Message.disagree(row.urn, asAt, known.inWords, row.judgement.inWords) + wayOut)
  }

  /// A difference with names in place of the numbers and codes by which the register knows them.
  private func inWords(
    _ difference: ServiceRecord.Facts.Difference, _ known: ServiceRecord.Facts,
    _ given: ServiceRecord.Facts, _ db: Database
  ) throws -> ServiceRecord.Facts.Difference {
    func name(_ facts: ServiceRecord.Facts) throws -> String? {
      switch difference.column {
      case "owner":
        try String.fetchOne(
          db, sql: "SELECT name FROM provider WHERE number = ?", arguments: [facts.provider])
      case "localAuthority": facts.authority.flatMap { authorities[$0]?.name }
      default: nil
      }
    }
    return ServiceRecord.Facts.Difference(
      column: difference.column, known: try name(known) ?? difference.known,
      given: try name(given) ?? difference.given)
  }

  private var wayOut: String {
    SnapshotMessage.wayOut(sameDay.map(\.batch).filter { $0 != snapshot.batch }.max())
  }

  /// Adds an error for every service that the register has on that day and the file has not.
  func reportUnlisted(_ listed: Set<String>, _ log: inout FindingLog) {
    guard snapshot.isComplete else { return }
    for record in history.openRecords() where !listed.contains(record.urn) {
      log.error(at: Place(file: file.name), Message.notHere(record.urn, asAt) + wayOut)
    }
  }
}

private enum Message {
  static func onlyHere(_ urn: String, _ day: Day) -> String {
    "\(urn) is not in the other file of \(day.inWords)."
  }

  static func notHere(_ urn: String, _ day: Day) -> String {
    "\(urn) is missing, which is in the other file of \(day.inWords)."
  }

  static func disagree(_ urn: String, _ day: Day, _ known: String, _ given: String) -> String {
    "Of \(urn) this says '\(given)', but the other file of \(day.inWords) says '\(known)'."
  }
}
