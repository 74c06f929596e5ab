package import Definitions
package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
package import Values

/// Takes in a list of the months for which independent persons' reports on homes were received.
package struct IndependentReportImport: QualityImport {
  package static let kind = "independent-reports"

  private let rules: VisitRules
  private let today: Day

  package init(_ contracts: ContractsFolder, today: Day) throws {
    rules = try contracts.visitRules()
    self.today = today
  }

  package func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let services = try NamedServices(on: today, db)
    let known = try IndependentReport.all(db).reduce(into: [Key: IndependentReport]()) {
      $0[Key($1)] = $1
    }
    let recording = try Recording(batch: batch, db)
    for row in files.flatMap(\.file.faultyRows) { _ = try report(row, services, db, &log) }
    let rows = files.flatMap(\.file.rows)
    var added = 0
    for row in rows {
      guard let report = try report(row, services, db, &log) else { continue }
      if let before = known[Key(report)] {
        if before != report { log.error(at: row.place, Message.otherwise(before)) }
      } else {
        try report.insert(recording, db)
        added += 1
      }
    }
    return ImportSummary(
      text: "\(rows.count.counted("report")) read: \(added.withThousands) new.")
  }

  private struct Key: Hashable {
    let urn: String
    let month: Month

    init(_ report: IndependentReport) {
      urn = report.urn
      month = report.month
    }
  }

  /// Returns the report of a row, or `nil` where something in it, which is added to the log, is wrong.
  private func report(
    _ row: ImportedRow, _ services: NamedServices, _ db: Database, _ log: inout FindingLog
  ) throws -> IndependentReport? {
    guard let month = row.text("month").flatMap({ Month($0) }), let received = row.day("receivedOn")
    else { return nil }
    let lastDay = month.adding(months: 1).firstDay.adding(days: -1)
    guard let service = try services.service(of: row, on: lastDay, db, &log),
      let isSafeguarding = row.flag("safeguarded"), let isPromoting = row.flag("wellBeing")
    else { return nil }
    let report = IndependentReport(
      urn: service.urn, month: month, receivedOn: received, isSafeguarding: isSafeguarding,
      isPromotingWellBeing: isPromoting)
    let problems = report.problems(of: service, today: today, rules)
    for problem in problems { log.error(at: row.place("receivedOn"), problem) }
    return problems.isEmpty ? report : nil
  }
}

private enum Message {
  static func otherwise(_ report: IndependentReport) -> String {
    """
    The report for \(report.month.inWords) is recorded otherwise, received on \
    \(report.receivedOn.inWords). Put one of them right.
    """
  }
}
