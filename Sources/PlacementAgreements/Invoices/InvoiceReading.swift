import GRDB
import Importing
import ProviderRegister
import Values

/// The reading of rows that are lines of invoices, with the names that they may use.
struct InvoiceReading {
  private let providers: ProviderDirectory
  private let agreements: [String: Int]
  /// How many lines of each invoice were read so far.
  private var counts: [Invoice: Int] = [:]
  private var places: [Invoice: [Int: Int]] = [:]

  /// An invoice of one provider.
  private struct Invoice: Hashable {
    let provider: String
    let number: String
  }

  init(_ db: Database) throws {
    providers = try ProviderDirectory(db)
    let rows = try Row.fetchAll(db, sql: "SELECT reference, number FROM agreement")
    agreements = Dictionary(rows.map { (InvoiceReading.folded($0["reference"]), $0["number"]) }) {
      first, _ in first
    }
  }

  /// Returns what a row says, or `nil` where something in it, which is added to the log, is wrong.
  mutating func line(_ row: ImportedRow, _ log: inout FindingLog) -> InvoiceLine? {
    let before = log.errorCount
    let amount = amount(row, "amount", &log)
    let weekly = amount.flatMap { _ in
      row.text("weekly") == nil ? nil : self.amount(row, "weekly", &log)
    }
    let number = number(of: row, &log)
    if let from = row.day("from"), let through = row.day("through"), through < from {
      log.error(at: row.place("through"), Message.endsBefore(from))
    }
    guard log.errorCount == before, let amount, let number, let from = row.day("from"),
      let through = row.day("through"), let name = row.text("provider"),
      let invoice = row.text("invoice"), let reference = row.text("reference")
    else { return nil }
    return InvoiceLine(
      providerName: name, provider: providers.number(named: name), invoice: invoice, line: number,
      reference: reference, agreement: agreements[InvoiceReading.folded(reference)],
      fee: ChargedFee(code: row.text("fee")), from: from, until: through.adding(days: 1),
      weekly: weekly, amount: amount)
  }

  /// The line's number: the one it bears, else its place among the invoice's lines of the file.
  private mutating func number(of row: ImportedRow, _ log: inout FindingLog) -> Int? {
    guard let provider = row.text("provider"), let number = row.text("invoice") else { return nil }
    let invoice = Invoice(provider: ProviderName.folded(provider), number: number)
    let line = row.number("line") ?? counts[invoice, default: 0] + 1
    counts[invoice] = max(line, counts[invoice, default: 0])
    guard line >= 1 else {
      log.error(at: row.place("line"), Message.noLine)
      return nil
    }
    if let earlier = places[invoice, default: [:]].updateValue(row.line, forKey: line) {
      log.error(at: row.place("line"), Message.lineTwice(line, invoice.number, earlier))
    }
    return line
  }

  private func amount(
    _ row: ImportedRow, _ column: String, _ log: inout FindingLog
  ) -> Money? {
    guard let text = row.text(column) else { return nil }
    let isNegative = text.hasPrefix("-")
    guard let money = Money(String(text.dropFirst(isNegative ? 1 : 0))) else {
      log.error(at: row.place(column), Message.noAmount(text))
      return nil
    }
    return isNegative ? .zero - money : money
  }

  /// References are the same whatever their case and spaces.
  private static func folded(_ reference: String) -> String {
    reference.lowercased().filter { !$0.isWhitespace }
  }
}

private enum Message {
  static let noLine = "The lines of an invoice are counted from 1."

  static func endsBefore(_ from: Day) -> String {
    "The last day that is charged comes before the first, \(from.inWords)."
  }

  static func lineTwice(_ line: Int, _ invoice: String, _ earlier: Int) -> String {
    """
    Line \(line) of invoice '\(invoice)' stands already on line \(earlier) of the file. Give each its \
    own number, or leave the numbers out.
    """
  }

  static func noAmount(_ text: String) -> String {
    """
    An amount must be pounds and pence, as in 3748.16, or -3748.16 where it is given back, not \
    '\(text)'.
    """
  }
}
