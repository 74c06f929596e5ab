import Store
import Values

// Each is read from its columns by position, after that of its agreement, because there are many rows.

extension FeeLine {
  private static let pers = CodeReading<Per>()
  private static let causes = CodeReading<Cause>()

  init(_ row: ColumnReading) throws {
    self.init(
      number: row.number(3), kind: row.heldText(4), position: row.number(5),
      range: try row.heldRange(1), per: try FeeLine.pers.code(row, 6), amount: row.money(7),
      hours: row.optionalNumber(8), ratio: row.text(9), cause: try FeeLine.causes.code(row, 10))
  }
}

extension Absence {
  init(_ row: ColumnReading) throws {
    self.init(
      range: try row.heldRange(1), reason: row.heldText(3),
      paid: Percentage(hundredths: Int64(row.number(4))), reference: row.text(5))
  }
}

extension DiscountClaim {
  init(_ row: ColumnReading) throws {
    self.init(
      discount: row.heldText(3), range: try row.heldRange(1), weekly: row.money(4),
      percentage: row.percentage(5), reference: row.heldText(6))
  }
}

extension FundingSplit {
  private static let bases = CodeReading<Basis>()

  init(_ row: ColumnReading) throws {
    self.init(
      range: try row.heldRange(1), basis: try FundingSplit.bases.code(row, 3),
      socialCare: Int64(row.number(4)), health: Int64(row.number(5)),
      education: Int64(row.number(6)),
      decisionReference: row.text(7))
  }
}
