package import GRDB
import Store
package import Values

/// The reading of what agreements cost: their fee lines, absences, discounts and funding.
///
/// Columns are read by position, because there are many rows.
package enum FeeQueries {
  /// Of which agreements, or of which day.
  fileprivate enum Which {
    case all
    case inForce(Day)
    case inForceOf(Set<Int>, Day)
    case of([Int])
  }

  /// Returns the fee lines that count of all agreements, earliest first.
  package static func lines(_ db: Database) throws -> [Int: [FeeLine]] {
    try lines(.all, db)
  }

  /// Returns those of them that are in force on a day.
  package static func lines(on day: Day, _ db: Database) throws -> [Int: [FeeLine]] {
    try lines(.inForce(day), db)
  }

  /// Returns those of some agreements, by their numbers.
  static func lines(of agreements: [Int], _ db: Database) throws -> [Int: [FeeLine]] {
    try lines(.of(agreements), db)
  }

  /// Returns those of some agreements that are in force on a day.
  static func lines(
    of agreements: Set<Int>, on day: Day, _ db: Database
  ) throws -> [Int: [FeeLine]] {
    try lines(.inForceOf(agreements, day), db)
  }

  private static func lines(_ which: Which, _ db: Database) throws -> [Int: [FeeLine]] {
    try counting(
      "feeLine", "fromDay, untilDay, number, kind, position, per, pence, hours, ratio, cause",
      which, db, FeeLine.init
    ) { ($0.kind, $0.position, $0.range.from) < ($1.kind, $1.position, $1.range.from) }
  }

  /// Returns the absences that count of all agreements, earliest first.
  package static func absences(_ db: Database) throws -> [Int: [Absence]] {
    try absences(.all, db)
  }

  private static func absences(_ which: Which, _ db: Database) throws -> [Int: [Absence]] {
    try counting(
      "absence", "fromDay, untilDay, reason, paidPercentage, reference", which, db, Absence.init
    ) { $0.range.from < $1.range.from }
  }

  /// Returns the discounts claimed for all agreements, earliest first.
  package static func claims(_ db: Database) throws -> [Int: [DiscountClaim]] {
    try claims(.all, db)
  }

  /// Returns those of them that are in force on a day.
  package static func claims(on day: Day, _ db: Database) throws -> [Int: [DiscountClaim]] {
    try claims(.inForce(day), db)
  }

  /// Returns those of some agreements, by their numbers.
  static func claims(of agreements: [Int], _ db: Database) throws -> [Int: [DiscountClaim]] {
    try claims(.of(agreements), db)
  }

  /// Returns those of some agreements that are in force on a day.
  static func claims(
    of agreements: Set<Int>, on day: Day, _ db: Database
  ) throws -> [Int: [DiscountClaim]] {
    try claims(.inForceOf(agreements, day), db)
  }

  private static func claims(_ which: Which, _ db: Database) throws -> [Int: [DiscountClaim]] {
    try counting(
      "discountClaim", "fromDay, untilDay, discount, weeklyPence, percentage, reference",
      which, db, DiscountClaim.init
    ) { ($0.discount, $0.range.from) < ($1.discount, $1.range.from) }
  }

  /// Returns the funding splits that count of all agreements, earliest first.
  package static func splits(_ db: Database) throws -> [Int: [FundingSplit]] {
    try splits(.all, db)
  }

  /// Returns those of them that are in force on a day.
  package static func splits(on day: Day, _ db: Database) throws -> [Int: [FundingSplit]] {
    try splits(.inForce(day), db)
  }

  /// Returns those of some agreements that are in force on a day.
  static func splits(
    of agreements: Set<Int>, on day: Day, _ db: Database
  ) throws -> [Int: [FundingSplit]] {
    try splits(.inForceOf(agreements, day), db)
  }

  private static func splits(_ which: Which, _ db: Database) throws -> [Int: [FundingSplit]] {
    try counting(
      "fundingSplit", "fromDay, untilDay, basis, socialCare, health, education, decisionReference",
      which, db, FundingSplit.init
    ) { $0.range.from < $1.range.from }
  }

  /// Few rows are of one agreement, so they are put in order here and not by SQLite among all.
  private static func counting<Value>(
    _ table: String, _ columns: String, _ which: Which, _ db: Database,
    _ read: (Row) throws -> Value, inOrder precedes: (Value, Value) -> Bool
  ) throws -> [Int: [Value]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT agreement, \(columns) FROM \(table) WHERE supersededAt IS NULL\(which.condition(table))
        """,
      arguments: which.arguments)
    var values: [Int: [Value]] = [:]
    while let row = try rows.next() {
      let agreement: Int = row[0]
      if which.takes(agreement) { values[agreement, default: []].append(try read(row)) }
    }
    return values.mapValues { $0.count > 1 ? $0.sorted(by: precedes) : $0 }
  }
}

extension FeeQueries {
  /// Everything that counts of what one agreement costs, the earliest first.
  package static func book(of agreement: Int, _ db: Database) throws -> FeeBook {
    FeeBook(
      lines: try lines(.of([agreement]), db)[agreement] ?? [],
      absences: try absences(.of([agreement]), db)[agreement] ?? [],
      claims: try claims(.of([agreement]), db)[agreement] ?? [],
      splits: try splits(.of([agreement]), db)[agreement] ?? [])
  }
}

extension FeeQueries.Which {
  fileprivate func takes(_ agreement: Int) -> Bool {
    if case .inForceOf(let agreements, _) = self { agreements.contains(agreement) } else { true }
  }

  fileprivate func condition(_ table: String) -> String {
    switch self {
    case .all: ""
    case .inForce, .inForceOf: " AND \(InForce.sql(table))"
    case .of: " AND agreement IN (SELECT value FROM json_each(:agreements))"
    }
  }

  fileprivate var arguments: StatementArguments {
    switch self {
    case .all: []
    case .inForce(let day), .inForceOf(_, let day): ["day": day]
    case .of(let agreements):
      ["agreements": "[\(agreements.map(String.init).joined(separator: ","))]"]
    }
  }
}

extension FeeLine {
  init(_ row: Row) throws {
    self.init(
      number: row[3], kind: row[4], position: row[5], range: try row.dayRange(1),
      per: try row.code(6), amount: Money(pence: row[7]), hours: row[8], ratio: row[9],
      cause: try row.code(10))
  }
}

extension Absence {
  init(_ row: Row) throws {
    self.init(
      range: try row.dayRange(1), reason: row[3], paid: Percentage(hundredths: row[4]),
      reference: row[5])
  }
}

extension DiscountClaim {
  init(_ row: Row) throws {
    self.init(
      discount: row[3], range: try row.dayRange(1), weekly: Money(pence: row[4]),
      percentage: (row[5] as Int64?).map(Percentage.init(hundredths:)), reference: row[6])
  }
}

extension FundingSplit {
  init(_ row: Row) throws {
    self.init(
      range: try row.dayRange(1), basis: try row.code(3), socialCare: row[4], health: row[5],
      education: row[6], decisionReference: row[7])
  }
}
