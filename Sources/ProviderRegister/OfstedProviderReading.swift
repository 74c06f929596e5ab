import Geography
import GRDB
import ImportRuns
import Importing
import Values

/// The taking in of one provider-level file: what is known is compared with what the file says.
struct OfstedProviderReading {
  private let file: ImportedFile
  private let asAt: Day
  /// What the register says of this very day already.
  private let sameDay: [ProviderSnapshot]
  /// The day after the last file before this one: changes cannot be older.
  private let earliest: Day?
  private let snapshot: ProviderSnapshot
  private let authorities: AuthorityDirectory
  private var providers: ProviderDirectory
  private var history: ServiceHistory
  private var counts = Counts()

  init(
    _ dated: DatedFile, batch: Int, _ snapshots: [ProviderSnapshot], _ db: Database
  ) throws {
    file = dated.file
    asAt = dated.asAt
    sameDay = snapshots.filter { $0.asAt == dated.asAt }
    earliest = snapshots.map(\.asAt).filter { $0 < dated.asAt }.max()?.adding(days: 1)
    snapshot = ProviderSnapshot(of: dated.file, asAt: dated.asAt, batch: batch)
    authorities = try AuthorityDirectory(db)
    providers = try ProviderDirectory(db)
    history = try ServiceHistory(db)
  }

  mutating func store(_ db: Database, _ log: inout FindingLog) throws {
    var listed: Set<String> = []
    for row in file.rows {
      let known = row.text("urn").flatMap { history.openRecord(of: $0)?.facts }
      let read = try OfstedRow(
        row, asAt: asAt, known: known, authorities: authorities, providers: &providers, db, &log)
      guard let read else { continue }
      listed.insert(read.urn)
      if sameDay.isEmpty {
        try take(read, db, &log)
      } else {
        try compare(read, db, &log)
      }
    }
    try sameDay.isEmpty ? closeUnlisted(listed, db) : reportUnlisted(listed, &log)
    if counts.hasChanges || sameDay.isEmpty { try snapshot.insert(db) }
  }

  var summary: String { "As at \(asAt.inWords): \(counts.inWords)." }
}

/// A file of a new day.
extension OfstedProviderReading {
  private mutating func take(
    _ row: OfstedRow, _ db: Database, _ log: inout FindingLog
  ) throws {
    if let known = history.openRecord(of: row.urn) {
      guard known.from < asAt else {
        // Added by hand from a later day, before Ofsted's file was published.
        log.warning(at: row.row.place("urn"), Message.addedByHand(row.urn, known.from))
        return
      }
      if known.facts != row.facts {
        counts.changed += 1
        try history.replace(known, by: row.facts, from: asAt, db)
      }
    } else {
      counts.added += 1
      try history.begin(row.urn, row.facts, registered: row.registrationDay, from: start(row), db)
    }
    if snapshot.hasJudgement { try takeJudgement(row, db) }
  }

  private mutating func takeJudgement(_ row: OfstedRow, _ db: Database) throws {
    let known = history.openJudgement(of: row.urn)
    guard known?.facts ?? ServiceJudgement.Facts() != row.judgement else { return }
    counts.judged += 1
    let day = judgementStart(row.judgement, after: known?.from)
    try history.judge(row.urn, row.judgement, from: day, db)
  }

  /// A service that is new since the last file has been there since its registration.
  private func start(_ row: OfstedRow) -> Day {
    guard let earliest, let registered = row.registrationDay else { return asAt }
    return min(asAt, max(registered, earliest))
  }

  /// A judgement counts from its inspection, but not from before a file that did not yet have it.
  private func judgementStart(_ judgement: ServiceJudgement.Facts, after known: Day?) -> Day {
    guard let earliest, let inspected = judgement.inspectionDay else { return asAt }
    let day = min(asAt, max(inspected, earliest))
    return known.map { day > $0 ? day : asAt } ?? day
  }

  /// Closes the services that the file no longer lists.
  ///
  /// A file that lists only judged services says nothing of those that never were.
  private mutating func closeUnlisted(_ listed: Set<String>, _ db: Database) throws {
    for record in history.openRecords() where !listed.contains(record.urn) && record.from < asAt {
      guard snapshot.isComplete || history.wasJudged(record.urn) else { continue }
      counts.closed += 1
      try history.close(record, on: asAt, because: ServiceHistory.notListed, db)
    }
  }
}

/// A second file of a day that the register has.
extension OfstedProviderReading {
  private mutating func compare(
    _ row: OfstedRow, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let known = history.openRecord(of: row.urn) else {
      log.error(at: row.row.place("urn"), Message.onlyHere(row.urn, asAt))
      return
    }
    for difference in known.facts.differences(from: row.facts) {
      log.error(
        at: row.row.place(difference.column),
        Message.disagree(row.urn, asAt, difference.known, difference.given))
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
      Message.disagree(row.urn, asAt, known.inWords, row.judgement.inWords))
  }

  private func reportUnlisted(_ listed: Set<String>, _ log: inout FindingLog) {
    guard snapshot.isComplete else { return }
    for record in history.openRecords() where !listed.contains(record.urn) {
      log.error(at: Place(file: file.name), Message.notHere(record.urn, asAt))
    }
  }
}

extension ProviderSnapshot {
  fileprivate init(of file: ImportedFile, asAt: Day, batch: Int) {
    let hasJudgement = file.header.has("judgement")
    self.init(
      asAt: asAt, batch: batch, hasPlaces: file.header.has("places"), hasJudgement: hasJudgement,
      isComplete: !hasJudgement || file.rows.contains { $0.isNotJudged })
  }
}

extension ImportedRow {
  fileprivate var isNotJudged: Bool {
    text("judgement") == nil && text("supportedAccommodationOutcome") == nil
  }
}

private enum Message {
  static func addedByHand(_ urn: String, _ from: Day) -> String {
    """
    \(urn) was added by hand from \(from.inWords), so what this file says of it is not taken. The \
    next file's word will be.
    """
  }

  static func onlyHere(_ urn: String, _ day: Day) -> String {
    """
    The register has a file of \(day.inWords) already, and \(urn) is not in it. Two files of one \
    day must agree: take the other back with 'caremarket import undo', or leave this one out.
    """
  }

  static func notHere(_ urn: String, _ day: Day) -> String {
    """
    The register has a file of \(day.inWords) already, in which \(urn) is listed; here it is not. \
    Two files of one day must agree.
    """
  }

  static func disagree(_ urn: String, _ day: Day, _ known: String, _ given: String) -> String {
    """
    Of \(urn) on \(day.inWords) this says '\(given)', but the register has '\(known)' from another \
    file of that day. Two files of one day must agree.
    """
  }
}
