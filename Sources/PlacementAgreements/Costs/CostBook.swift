package import GRDB
import Store
package import Values

/// What the cost of a financial year is reckoned from: every agreement with what is paid for it then.
package struct CostBook: Sendable {
  package let year: FinancialYear
  /// The day whose knowledge of ends it goes by.
  package let day: Day
  let terms: CostTerms
  private(set) var agreements: [CostedAgreement] = []
  private(set) var drafts = 0
  private var positions: [Int: Int] = [:]

  /// Reads the agreements that are no drafts, with what was known on a day of when they end.
  package init(
    of year: FinancialYear, asAt day: Day, by terms: CostTerms, _ db: Database
  ) throws {
    self.year = year
    self.day = day
    self.terms = terms
    try readAgreements(AgreementEnds(asAt: day, db), db)
    try readLines(db)
    try readClaims(db)
  }

  private mutating func readAgreements(_ ends: AgreementEnds, _ db: Database) throws {
    let absences = try FeeQueries.absences(db)
    let rows = try ColumnReading("SELECT number, fromDay FROM agreement ORDER BY number", db)
    try rows.forEachRow(db) {
      let number = rows.number(0)
      guard let from = rows.day(1), let range = ends.paidRange(of: number, from: from) else {
        drafts += 1
        return
      }
      positions[number] = agreements.count
      let paid = PaidDays(range, absences: absences[number] ?? [])
      agreements.append(CostedAgreement(number: number, paid: paid))
    }
  }
}

extension CostBook {
  private mutating func readLines(_ db: Database) throws {
    let rows = try ColumnReading(
      """
      SELECT agreement, fromDay, untilDay, pence, per = 'week', kind FROM feeLine
      WHERE supersededAt IS NULL AND fromDay < :until
        AND (untilDay IS NULL OR untilDay > :from) AND (per = 'week' OR fromDay >= :from)
      """, db, arguments)
    try rows.forEachRow(db) {
      let per: FeeLine.Per = rows.flag(4) ? .week : .once
      guard let position = position(of: rows, per), let range = rows.dayRange(1) else { return }
      let funder = rows.text(5).flatMap { terms.funders[$0] } ?? .socialCare
      agreements[position].lines.append(
        CostLine(range: range, per: per, amount: rows.money(3), funder: funder))
    }
  }

  private mutating func readClaims(_ db: Database) throws {
    let rows = try ColumnReading(
      """
      SELECT agreement, fromDay, untilDay, -weeklyPence FROM discountClaim
      WHERE supersededAt IS NULL AND fromDay < :until
        AND (untilDay IS NULL OR untilDay > :from)
      """, db, arguments)
    try rows.forEachRow(db) {
      guard let position = position(of: rows, .week), let range = rows.dayRange(1) else { return }
      agreements[position].lines.append(CostLine(range: range, per: .week, amount: rows.money(3)))
    }
  }

  private var arguments: StatementArguments {
    ["from": year.firstDay, "until": year.lastDay.adding(days: 1)]
  }

  /// Where the agreement stands that a row is about; `nil` where a weekly line costs nothing in the
  /// year, because the agreement is not paid for any day of it.
  private func position(of row: ColumnReading, _ per: FeeLine.Per) -> Int? {
    guard let position = positions[row.number(0)] else { return nil }
    let paid = agreements[position].paid.range
    let isPaid = paid.from <= year.lastDay && (paid.until.map { $0 > year.firstDay } ?? true)
    return isPaid || per == .once ? position : nil
  }
}
