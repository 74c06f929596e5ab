import CSVReading
import GRDB
import Geography
import Importing
import Store
import Values

/// The taking in of returns, step by step, within one transaction.
struct ReturnTaking {
  let request: ChildrensReturnImport.Request
  let batch: Int
  private var reader: ReturnReader
  private var stored: StoredReturns

  init(_ request: ChildrensReturnImport.Request, batch: Int, _ db: Database) throws {
    self.request = request
    self.batch = batch
    reader = ReturnReader(request.definitions)
    stored = try StoredReturns(db)
    try stored.checkKey(request.key, db)
  }

  mutating func carryOut(
    _ db: Database
  ) throws -> (report: ChildrensReturnReport, summary: ImportSummary) {
    var report = ChildrensReturnReport()
    let groups = request.sources.groups.filter { group in
      let known = stored.year(of: group.seal)
      if let known { report.years.append(known) }
      return known == nil
    }
    let returns = reader.read(groups)
    YearCheck.check(returns, stored, &reader.log)
    try reader.log.throwErrors()
    let numbers = try ChildNumbers(reader.references.all, request.key, db)
    var histories = try histories(of: returns, numbers, db)
    check(returns, histories, numbers)
    try stopAtFindings()
    let authorities = try locate(&histories, db)
    try store(histories, returns, authorities: authorities, numbers, db)
    report.add(returns, histories, reader, request.definitions)
    return (report, summary(of: report))
  }

  /// All episodes, old and new, seen together.
  private func histories(
    of returns: [YearlyReturn], _ numbers: ChildNumbers, _ db: Database
  ) throws -> ChildHistories {
    var records = try StoredEpisodes.all(db)
    let births = BirthDays(returns, children: numbers.all.count)
    records.reserveCapacity(records.count + returns.reduce(0) { $0 + $1.episodes.count })
    for yearly in returns {
      for var record in yearly.episodes {
        record.ageBracket = births.bracket(of: record, request.brackets)
        record.child = Int32(numbers.all[Int(record.child)])
        records.append(record)
      }
    }
    let newest = (returns.map(\.year) + stored.years).max() ?? FinancialYear(startYear: 0)
    var histories = ChildHistories(records)
    histories.settle(HistoryRepair(request.definitions.repairs, newestYear: newest))
    return histories
  }

  private mutating func check(
    _ returns: [YearlyReturn], _ histories: ChildHistories, _ numbers: ChildNumbers
  ) {
    ReturnChecks(request.definitions).check(histories, &reader.findings)
    HeaderChecks.check(returns, stored.children(numbers), &reader.findings)
    CareLeaverChecks(ages: request.definitions.tables.table("careLeavers")?.ages)
      .check(returns, children: numbers.all.count, &reader.findings)
  }

  /// Throws what was found where findings are to stop the import.
  private mutating func stopAtFindings() throws {
    let broken = reader.findings.broken(reader.files)
    for rule in broken where rule.rule.stops || request.isStrict {
      for finding in rule.findings {
        reader.log.error(at: finding.place, finding.message)
      }
    }
    try reader.log.throwErrors()
  }

  private func summary(of report: ChildrensReturnReport) -> ImportSummary {
    let new = report.years.filter { !$0.isKnown }
    let children = new.reduce(0) { $0 + $1.children }
    let leavers = new.reduce(0) { $0 + $1.careLeavers }
    let years = new.map(\.year.description).joined(separator: ", ")
    return ImportSummary(
      text: "\(report.newEpisodes.counted("episode")) of \(years) stored.",
      bulk: [
        ChangeCount(table: "returnedChild", inserted: children),
        ChangeCount(table: "careEpisode", inserted: report.newEpisodes),
        ChangeCount(table: "careLeaver", inserted: leavers),
      ].filter { $0.inserted > 0 })
  }
}
