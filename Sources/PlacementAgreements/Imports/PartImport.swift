import GRDB
import ImportRuns
import Importing
import ProviderRegister
import Store
import Values

/// The taking in of a list of parts of agreements: fee lines, claims, absences, funding splits.
///
/// A part without an end may be given one by a later list; any other difference is refused.
struct PartImport<Part: AgreementPart> {
  private let recording: Recording
  private let directory: AgreementDirectory
  private var known: [Int: [Kept]]
  private var batch = InsertionBatch(numbered: Part.insertion)
  private var added = 0
  private var ended = 0

  /// A part, and the line of the file on which it stands; `nil` where it was recorded before.
  private struct Kept {
    let part: Part
    let line: Int?
  }

  init(batch: Int, _ known: [Int: [Part]], _ db: Database) throws {
    recording = try Recording(batch: batch, db)
    directory = try AgreementDirectory(db)
    self.known = known.mapValues { $0.map { Kept(part: $0, line: nil) } }
  }

  /// Stores what the rows say, by a function that reads a row, and says what came of it.
  mutating func store(
    _ files: [DatedFile], _ noun: String, _ db: Database, _ log: inout FindingLog,
    _ read: (ImportedRow, AgreementDirectory.Entry?, inout FindingLog) throws -> Part?
  ) throws -> ImportSummary {
    for row in files.flatMap(\.file.faultyRows) {
      _ = try read(row, directory.agreement(of: row, &log), &log)
    }
    let rows = files.flatMap(\.file.rows)
    try Part.overlap.holding(afterAdding: rows.count, db) { try store(rows, db, &log, read) }
    return ImportSummary(
      text: "\(rows.count.counted(noun)) read: \(added.withThousands) new, "
        + "\(ended.withThousands) ended.")
  }

  private mutating func store(
    _ rows: [ImportedRow], _ db: Database, _ log: inout FindingLog,
    _ read: (ImportedRow, AgreementDirectory.Entry?, inout FindingLog) throws -> Part?
  ) throws {
    for row in rows {
      let agreement = directory.agreement(of: row, &log)
      guard let part = try read(row, agreement, &log), let agreement else { continue }
      try keep(part, of: agreement, row, db, &log)
    }
    try batch.flush(db)
  }

  private mutating func keep(
    _ part: Part, of agreement: AgreementDirectory.Entry, _ row: ImportedRow, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    if part.range.from < agreement.from {
      log.error(at: row.place("from"), Message.early(agreement.from))
    }
    let before = known[agreement.number] ?? []
    if let same = before.first(where: { $0.part == part }) {
      if let line = same.line { log.error(at: row.place, Message.repeated(line)) }
      return
    }
    if let open = before.firstIndex(where: { $0.line == nil && $0.part.isOpen(as: part) }) {
      return try end(before[open].part, at: open, as: part, of: agreement.number, db)
    }
    if let other = before.first(where: { $0.part.collides(with: part) }) {
      log.error(at: row.place("from"), Message.overlap(other.part.range, other.line))
    } else if log.errorCount == 0 {
      try batch.add(part.values(of: agreement.number, by: nil, recording), db)
      added += 1
    }
    known[agreement.number, default: []].append(Kept(part: part, line: row.line))
  }

  private mutating func end(
    _ open: Part, at index: Int, as part: Part, of agreement: Int, _ db: Database
  ) throws {
    // What was said before it is stored before it.
    try batch.flush(db)
    try open.supersede(of: agreement, recording, db)
    try part.insert(of: agreement, recording, db)
    known[agreement]?[index] = Kept(part: part, line: nil)
    ended += 1
  }
}

extension AgreementPart {
  /// Whether another part says the same, and when it ends, which this one does not.
  fileprivate func isOpen(as other: Self) -> Bool {
    range.until == nil && other.range.until != nil && ended(as: other.range) == other
  }
}

private enum Message {
  static func early(_ from: Day) -> String {
    "The agreement begins on \(from.inWords): nothing of it can be from before that day."
  }

  static func repeated(_ line: Int) -> String {
    "This stands on line \(line) already. Keep one of them."
  }

  static func overlap(_ range: DayRange, _ line: Int?) -> String {
    """
    These days overlap those \(range.inWords) \(line.map { "on line \($0)" } ?? "that are recorded"), \
    of the same agreement and kind. End one before the other begins.
    """
  }
}
