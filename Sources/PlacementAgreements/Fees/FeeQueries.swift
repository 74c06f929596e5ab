package import GRDB
import Store
import Values

/// The reading of what agreements cost: their fee lines, absences, discounts and funding.
package enum FeeQueries {
  /// Returns the fee lines that count of all agreements, earliest first.
  package static func lines(_ db: Database) throws -> [Int: [FeeLine]] {
    try counting("feeLine", "kind, position, fromDay", db) { try FeeLine($0) }
  }

  /// Returns the absences that count of all agreements, earliest first.
  package static func absences(_ db: Database) throws -> [Int: [Absence]] {
    try counting("absence", "fromDay", db) { try Absence($0) }
  }

  /// Returns the discounts claimed for all agreements, earliest first.
  package static func claims(_ db: Database) throws -> [Int: [DiscountClaim]] {
    try counting("discountClaim", "discount, fromDay", db) { try DiscountClaim($0) }
  }

  /// Returns the funding splits that count of all agreements, earliest first.
  package static func splits(_ db: Database) throws -> [Int: [FundingSplit]] {
    try counting("fundingSplit", "fromDay", db) { try FundingSplit($0) }
  }

  private static func counting<Value>(
    _ table: String, _ order: String, _ db: Database, _ read: (Row) throws -> Value
  ) throws -> [Int: [Value]] {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT * FROM \(table) WHERE supersededAt IS NULL ORDER BY agreement, \(order)")
    var values: [Int: [Value]] = [:]
    while let row = try rows.next() { values[row["agreement"], default: []].append(try read(row)) }
    return values
  }
}

extension FeeLine {
  init(_ row: Row) throws {
    self.init(
      number: row["number"], kind: row["kind"], position: row["position"],
      range: try row.dayRange(), per: try row.code("per"), amount: Money(pence: row["pence"]),
      hours: row["hours"], ratio: row["ratio"], cause: try row.code("cause"))
  }
}

extension Absence {
  init(_ row: Row) throws {
    self.init(
      range: try row.dayRange(), reason: row["reason"],
      paid: Percentage(hundredths: row["paidPercentage"]), reference: row["reference"])
  }
}

extension DiscountClaim {
  init(_ row: Row) throws {
    self.init(
      discount: row["discount"], range: try row.dayRange(),
      weekly: Money(pence: row["weeklyPence"]), percentage: row.percentage("percentage"),
      reference: row["reference"])
  }
}

extension FundingSplit {
  init(_ row: Row) throws {
    self.init(
      range: try row.dayRange(), basis: try row.code("basis"), socialCare: row["socialCare"],
      health: row["health"], education: row["education"],
      decisionReference: row["decisionReference"])
  }
}
