import GRDB
import Store
import Values

/// What the cost of a financial year is reckoned from: every agreement with what is paid for it then.
struct CostBook {
  let year: FinancialYear
  let terms: CostTerms
  private(set) var agreements: [CostedAgreement] = []
  private(set) var drafts = 0
  private var positions: [Int: Int] = [:]

  /// Reads the agreements that are no drafts, with what was known on a day of when they end.
  init(of year: FinancialYear, asAt day: Day, by terms: CostTerms, _ db: Database) throws {
    self.year = year
    self.terms = terms
    try readAgreements(AgreementEnds(asAt: day, db), db)
    try readLines(db)
    try readClaims(db)
  }

  private mutating func readAgreements(_ ends: AgreementEnds, _ db: Database) throws {
    let absences = try FeeQueries.absences(db)
    let rows = try Row.fetchCursor(db, sql: "SELECT number, fromDay FROM agreement ORDER BY number")
    while let row = try rows.next() {
      let number: Int = row[0]
      guard let range = ends.paidRange(of: number, from: row[1]) else {
        drafts += 1
        continue
      }
      positions[number] = agreements.count
      let paid = PaidDays(range, absences: absences[number] ?? [])
      agreements.append(CostedAgreement(number: number, paid: paid))
    }
  }
}

extension CostBook {
  private mutating func readLines(_ db: Database) throws {
    let sql = """
      SELECT agreement, fromDay, untilDay, pence, per = 'week', kind FROM feeLine
      WHERE supersededAt IS NULL AND fromDay < :until
        AND (untilDay IS NULL OR untilDay > :from) AND (per = 'week' OR fromDay >= :from)
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      guard let range = DayRange(from: row[1], until: row[2]) else { continue }
      let isWeekly: Bool = row[4]
      let line = CostLine(
        range: range, per: isWeekly ? .week : .once, amount: Money(pence: row[3]),
        funder: terms.funders[row[5]] ?? .socialCare)
      add(line, to: row[0])
    }
  }

  private mutating func readClaims(_ db: Database) throws {
    let sql = """
      SELECT agreement, fromDay, untilDay, -weeklyPence FROM discountClaim
      WHERE supersededAt IS NULL AND fromDay < :until
        AND (untilDay IS NULL OR untilDay > :from)
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      guard let range = DayRange(from: row[1], until: row[2]) else { continue }
      add(CostLine(range: range, per: .week, amount: Money(pence: row[3])), to: row[0])
    }
  }

  private var arguments: StatementArguments {
    ["from": year.firstDay, "until": year.lastDay.adding(days: 1)]
  }

  private mutating func add(_ line: CostLine, to agreement: Int) {
    guard let position = positions[agreement] else { return }
    agreements[position].lines.append(line)
  }
}
