package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in the council's list of what its agreements cost, line by line.
package enum FeeLineImport: FileImport {
  package static let kind = "fee-lines"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let known = try FeeQueries.lines(db).mapValues { $0.map(\.withoutNumber) }
    var parts = try PartImport(batch: batch, known, db)
    return try parts.store(files, "fee line", db, &log) { row, _, log in line(row, &log) }
  }

  private static func line(_ row: ImportedRow, _ log: inout FindingLog) -> FeeLine? {
    let before = log.errorCount
    let (range, amount) = (row.days(&log), row.money("amount", &log))
    let hours = row.hundredthsOfHours("hours", &log)
    check(row, &log)
    guard log.errorCount == before, let range, let amount, let kind = row.text("kind"),
      let per = row.text("per").flatMap(FeeLine.Per.init)
    else { return nil }
    return FeeLine(
      number: 0, kind: kind, position: row.number("position") ?? 1, range: range, per: per,
      amount: amount, hours: hours, ratio: row.text("ratio"),
      cause: row.text("cause").flatMap(FeeLine.Cause.init) ?? .agreed)
  }

  private static func check(_ row: ImportedRow, _ log: inout FindingLog) {
    if row.number("position") == 0 { log.error(at: row.place("position"), Message.noPosition) }
    if row.text("per") == FeeLine.Per.once.rawValue, row.day("through") != nil {
      log.error(at: row.place("through"), Message.once)
    }
    if let ratio = row.text("ratio"), ratio.wholeMatch(of: /[1-9][0-9]?:[1-9][0-9]?/) == nil {
      log.error(at: row.place("ratio"), Message.noRatio)
    }
  }
}

extension FeeLine {
  /// The line as a list can say it.
  fileprivate var withoutNumber: FeeLine {
    FeeLine(
      number: 0, kind: kind, position: position, range: range, per: per, amount: amount,
      hours: hours, ratio: ratio, cause: cause)
  }
}

private enum Message {
  static let noPosition = "Lines of one kind are counted from 1."
  static let once = "What is paid once is paid on its first day: leave the last day empty."
  static let noRatio = "A ratio is workers to children, as in 2:1."
}
