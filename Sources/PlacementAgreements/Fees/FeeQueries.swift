package import GRDB
import Store
package import Values

/// The reading of what agreements cost: their fee lines, absences, discounts and funding.
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

  /// Returns the agreements, by number, of which a weekly line of a kind is in force on a day.
  package static func agreements(
    withLineOf kind: String, on day: Day, _ db: Database
  ) throws -> Set<Int> {
    try Set(
      Int.fetchAll(
        db,
        sql: """
          SELECT agreement FROM feeLine
          WHERE supersededAt IS NULL AND kind = :kind AND per = 'week' AND fromDay <= :day
            AND (untilDay IS NULL OR untilDay > :day)
          """, arguments: ["kind": kind, "day": day]))
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
    _ read: (ColumnReading) throws -> Value, inOrder precedes: (Value, Value) -> Bool
  ) throws -> [Int: [Value]] {
    let rows = try ColumnReading(
      """
      SELECT agreement, \(columns) FROM \(table) WHERE supersededAt IS NULL\(which.condition(table))
      """, db, which.arguments)
    var values: [Int: [Value]] = [:]
    try rows.forEachRow(db) {
      let agreement = rows.number(0)
      if which.takes(agreement) { values[agreement, default: []].append(try read(rows)) }
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
