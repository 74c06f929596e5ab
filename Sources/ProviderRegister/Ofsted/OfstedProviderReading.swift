import Geography
import GRDB
import ImportRuns
import Importing
import Values

/// The taking in of one provider-level file: what is known is compared with what the file says.
struct OfstedProviderReading {
  let file: ImportedFile
  let asAt: Day
  /// What the register says of this very day already.
  let sameDay: [ProviderSnapshot]
  /// The day after the last file before this one: changes cannot be older.
  private let earliest: Day?
  let snapshot: ProviderSnapshot
  let authorities: AuthorityDirectory
  private var providers: ProviderDirectory
  private(set) var history: ServiceHistory
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

  /// Stores what the file says, or adds to the log what keeps it from being stored.
  mutating func store(_ db: Database, _ log: inout FindingLog) throws {
    var listed: Set<String> = []
    for row in file.rows {
      guard let read = try read(row, db, &log) else { continue }
      listed.insert(read.urn)
      if sameDay.isEmpty {
        try take(read, db, &log)
      } else {
        try compare(read, db, &log)
      }
    }
    if file.isWhole {
      try sameDay.isEmpty ? closeUnlisted(listed, db) : reportUnlisted(listed, &log)
    } else {
      try check(file.faultyRows, db, &log)
    }
    if counts.hasChanges || sameDay.isEmpty { try snapshot.insert(db) }
  }

  /// Looks for what is wrong with each row by itself, where an earlier file had faults.
  mutating func check(_ db: Database, _ log: inout FindingLog) throws {
    try check(file.rows + file.faultyRows, db, &log)
  }

  private mutating func check(
    _ rows: [ImportedRow], _ db: Database, _ log: inout FindingLog
  ) throws {
    for row in rows { _ = try read(row, db, &log) }
  }

  private mutating func read(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> OfstedRow? {
    let known = row.text("urn").flatMap { history.openRecord(of: $0)?.facts }
    return try OfstedRow(
      row, asAt: asAt, known: known, authorities: authorities, providers: &providers, db, &log)
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

  mutating func takeJudgement(_ row: OfstedRow, _ db: Database) throws {
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
}
