package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in the council's list of the reviews of its agreements.
package enum AgreementReviewImport: FileImport {
  package static let kind = "agreement-reviews"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let recording = try Recording(batch: batch, db)
    let directory = try AgreementDirectory(db)
    let known = try outcomes(db)
    for row in files.flatMap(\.file.faultyRows) { _ = directory.agreement(of: row, &log) }
    let rows = files.flatMap(\.file.rows)
    for row in rows {
      guard let agreement = directory.agreement(of: row, &log), let day = row.day("day"),
        let outcome = row.text("outcome")
      else { continue }
      if day < agreement.from { log.error(at: row.place("day"), Message.early(agreement.from)) }
      if let before = known[Review(agreement: agreement.number, day: day)] {
        if before != outcome { log.error(at: row.place("outcome"), Message.otherwise) }
      } else if log.errorCount == 0 {
        try insert(Review(agreement: agreement.number, day: day), outcome, recording, db)
      }
    }
    return ImportSummary(text: "\(rows.count.counted("review")) read.")
  }

  private struct Review: Hashable {
    let agreement: Int
    let day: Day
  }

  private static func outcomes(_ db: Database) throws -> [Review: String] {
    try Row.fetchAll(db, sql: "SELECT agreement, day, outcome FROM agreementReview")
      .reduce(into: [:]) { $0[Review(agreement: $1["agreement"], day: $1["day"])] = $1["outcome"] }
  }

  private static func insert(
    _ review: Review, _ outcome: String, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(
      into: "agreementReview",
      [
        ("agreement", review.agreement), ("day", review.day), ("outcome", outcome),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}

private enum Message {
  static let otherwise = "A review of that day is recorded with another outcome. Put one right."

  static func early(_ from: Day) -> String {
    "The agreement begins on \(from.inWords): it cannot have been reviewed before."
  }
}
