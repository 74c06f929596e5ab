import GRDB
import Store
import Values

/// The lines of invoices that were kept.
enum InvoiceLineQueries {
  /// Returns every line in the order in which they were kept.
  static func all(_ db: Database) throws -> [InvoiceLine] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT invoiceLine.*, provider.name AS providerName FROM invoiceLine
        LEFT JOIN provider ON provider.number = invoiceLine.provider
        ORDER BY invoiceLine.number
        """
    ).map { InvoiceLine($0) }
  }

  /// Keeps a line.
  static func insert(_ line: InvoiceLine, batch: Int, _ db: Database) throws {
    try db.insert(
      into: "invoiceLine",
      [
        ("batch", batch), ("provider", line.provider), ("invoice", line.invoice),
        ("line", line.line), ("reference", line.reference), ("agreement", line.agreement),
        ("feeKind", line.fee.code), ("fromDay", line.from), ("untilDay", line.until),
        ("weeklyPence", line.weekly?.pence), ("pence", line.amount.pence),
      ])
  }
}

extension InvoiceLine {
  fileprivate init(_ row: Row) {
    self.init(
      providerName: row["providerName"] ?? "", provider: row["provider"],
      invoice: row["invoice"], line: row["line"], reference: row["reference"],
      agreement: row["agreement"], fee: ChargedFee(code: row["feeKind"]), from: row["fromDay"],
      until: row["untilDay"], weekly: row.money("weeklyPence"), amount: Money(pence: row["pence"]))
  }
}
