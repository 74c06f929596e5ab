package import Values

/// What one provider charged in a file of invoices, and what was due.
package struct ProviderInvoices: Hashable, Sendable {
  package let provider: String
  package let lines: Int
  /// Lines with which something is wrong.
  package let faulty: Int
  package let charged: Money
  package let due: Money
  /// What single lines charged too much, and too little, each by itself.
  package let over: Money
  package let under: Money
}

extension Reconciliation {
  /// The providers, the one that charged most too much first.
  package var byProvider: [ProviderInvoices] {
    Dictionary(grouping: lines, by: \.line.providerName)
      .map { ProviderInvoices($0, $1) }
      .sorted { ($1.over, $0.provider) < ($0.over, $1.provider) }
  }

  /// All providers together.
  package var total: ProviderInvoices { ProviderInvoices("", lines) }
}

extension ProviderInvoices {
  fileprivate init(_ provider: String, _ lines: [CheckedInvoiceLine]) {
    let faulty = lines.filter { !$0.faults.isEmpty }
    self.provider = provider
    self.lines = lines.count
    self.faulty = faulty.count
    charged = lines.reduce(.zero) { $0 + $1.line.amount }
    due = lines.reduce(.zero) { $0 + $1.due }
    over = faulty.reduce(.zero) { $0 + max(.zero, $1.difference) }
    under = faulty.reduce(.zero) { $0 + max(.zero, .zero - $1.difference) }
  }
}
