import GRDB
import Store
import Values

/// What is paid for a week for each of the agreements that are to be listed.
struct WeeklySums {
  struct Sum {
    var fee = Money.zero
    var discount = Money.zero
    var lastUplift: Day?
  }

  private let day: Day
  private var feeDays: [Int: Day] = [:]
  private var sums: [Int: Sum] = [:]

  init(
    of listed: [ListedAgreement], on day: Day, knownOn known: Day?, _ db: Database
  ) throws {
    self.day = day
    for agreement in listed { feeDays[agreement.number] = agreement.feeDay }
    let counting = """
      WHERE (supersededAt IS NULL OR supersededAt >= :known)
        AND (:known IS NULL OR recordedAt < :known)
      """
    let arguments: StatementArguments = ["known": known?.adding(days: 1)]
    try addLines(counting, arguments, db)
    try addClaims(counting, arguments, db)
  }

  func sum(of agreement: Int) -> Sum { sums[agreement] ?? Sum() }

  private mutating func addLines(
    _ counting: String, _ arguments: StatementArguments, _ db: Database
  ) throws {
    let sql = """
      SELECT agreement, fromDay, untilDay, pence, cause = 'uplift' FROM feeLine
      \(counting) AND per = 'week'
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      guard let feeDay = feeDays[row[0]] else { continue }
      let (from, until): (Day, Day?) = (row[1], row[2])
      if holds(from, until, on: feeDay) {
        sums[row[0], default: Sum()].fee += Money(pence: row[3])
      }
      guard row[4], from <= day else { continue }
      let latest = sums[row[0]]?.lastUplift
      sums[row[0], default: Sum()].lastUplift = latest.map { max($0, from) } ?? from
    }
  }

  private mutating func addClaims(
    _ counting: String, _ arguments: StatementArguments, _ db: Database
  ) throws {
    let sql = "SELECT agreement, fromDay, untilDay, weeklyPence FROM discountClaim \(counting)"
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      guard let feeDay = feeDays[row[0]], holds(row[1], row[2], on: feeDay) else { continue }
      sums[row[0], default: Sum()].discount += Money(pence: row[3])
    }
  }

  private func holds(_ from: Day, _ until: Day?, on day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }
}
