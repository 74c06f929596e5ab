package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in the council's list of who pays for its agreements.
///
/// Shares may add up to more or less than the whole: that is for a check to find, because the
/// money is paid all the same.
package enum FundingImport: FileImport {
  package static let kind = "funding"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var parts = try PartImport(batch: batch, FeeQueries.splits(db), db)
    return try parts.store(files, "funding split", db, &log) { row, _, log in split(row, &log) }
  }

  private static func split(_ row: ImportedRow, _ log: inout FindingLog) -> FundingSplit? {
    let before = log.errorCount
    let range = row.days(&log)
    guard let basis = row.text("basis").flatMap(FundingSplit.Basis.init) else { return nil }
    let shares = FundingSplit.Funder.allCases.map { share(row, $0.rawValue, basis, &log) }
    if shares.allSatisfy({ $0 == 0 }), log.errorCount == before {
      log.error(at: row.place("socialCare"), Message.nobody)
    }
    guard log.errorCount == before, let range else { return nil }
    return FundingSplit(
      range: range, basis: basis, socialCare: shares[0], health: shares[1], education: shares[2],
      decisionReference: row.text("decisionReference"))
  }

  /// A share in the unit of the basis; nothing where the cell is empty.
  private static func share(
    _ row: ImportedRow, _ column: String, _ basis: FundingSplit.Basis, _ log: inout FindingLog
  ) -> Int64 {
    switch basis {
    case .percentage: row.percentage(column, &log)?.hundredths ?? 0
    case .weeklyAmount: row.money(column, &log)?.pence ?? 0
    }
  }
}

private enum Message {
  static let nobody = "Nobody would pay anything: fill in at least one share."
}
