package import GRDB
import Values

extension AuditTrail {
  /// Returns what the newest entries changed, newest entry first.
  ///
  /// Where words are given, entries count, and lines are returned, only if they have one of them, as
  /// whole words in any case.
  package static func log(
    latest count: Int, about words: [String], in wording: AuditWording, _ db: Database
  ) throws -> [AuditLine] {
    let entries = try AuditEntry.fetchCursor(
      db, sql: "SELECT * FROM auditEntry ORDER BY number DESC")
    var lines: [AuditLine] = []
    var found = 0
    while found < count, let entry = try entries.next() {
      let changes = try changes(in: entry, wording, db).filter { change in
        words.isEmpty || words.contains { change.hasAsWords($0) }
      }
      if !changes.isEmpty { found += 1 }
      lines += changes.map { AuditLine(entry: entry, change: $0) }
    }
    return lines
  }

  /// The postcode directory is too large to be counted row by row; its import says what it brought.
  private static func changes(
    in entry: AuditEntry, _ wording: AuditWording, _ db: Database
  ) throws -> [String] {
    let lines = try wording.lines(of: entry, db)
    guard lines.isEmpty, let batch = entry.batch else { return lines }
    return try String.fetchAll(
      db, sql: "SELECT summary FROM importBatch WHERE number = ?", arguments: [batch])
  }
}

extension String {
  /// Whether another text stands in this one, in any case, with no letter or digit next to it.
  func hasAsWords(_ words: String) -> Bool {
    let text = lowercased()
    return text.ranges(of: words.lowercased()).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }
  }
}
