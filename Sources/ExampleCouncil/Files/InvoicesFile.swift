import Values

/// The invoices of October 2026 in our template, and the list of the mistakes in them.
struct InvoicesFile: Sendable {
  let market: Market
  let invoices: CouncilInvoices

  var files: [ExampleFile] {
    [
      file("2026-10", InvoicesFile.headings, rows),
      file("seeded-faults", ["Agreement", "Reason"], invoices.faults.map { [$0, $1] }),
    ]
  }

  private static let headings = [
    "Provider", "Invoice", "Line", "Agreement", "From", "To", "A week", "Amount",
  ]

  /// The lines of each invoice, in the order of the invoices.
  private var rows: [[String]] {
    let byInvoice = Dictionary(grouping: invoices.charges, by: \.invoice)
    return byInvoice.sorted { $0.key < $1.key }.flatMap { _, charges in
      charges.enumerated().map { number, charge in row(charge, number + 1) }
    }
  }

  private func row(_ charge: InvoicedCharge, _ line: Int) -> [String] {
    [
      market.providers[charge.provider].name.name, charge.invoice, "\(line)", charge.reference,
      charge.from.inFigures, charge.through.inFigures, charge.weekly.description,
      charge.amount.description,
    ]
  }

  private func file(_ name: String, _ headings: [String], _ rows: [[String]]) -> ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(headings)
    for row in rows { text.add(row) }
    return ExampleFile(path: "invoices/\(name).csv", contents: text.bytes)
  }
}
