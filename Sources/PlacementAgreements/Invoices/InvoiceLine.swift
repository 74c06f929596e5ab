package import Values

/// A line of an invoice: what a provider charges for some days of one placement.
package struct InvoiceLine: Hashable, Sendable {
  /// The provider's name as the invoice has it.
  package let providerName: String
  /// Its number; `nil` where the register has no provider of that name.
  package let provider: Int?
  /// The invoice's own number.
  package let invoice: String
  /// From 1 within the invoice.
  package let line: Int
  /// The agreement's reference as the provider wrote it.
  package let reference: String
  /// The number of the agreement; `nil` where there is none of that reference.
  package let agreement: Int?
  package let fee: ChargedFee
  package let from: Day
  /// The first day that is no longer charged.
  package let until: Day
  /// Pounds a week, where the invoice says so.
  package let weekly: Money?
  /// Less than nothing where it takes a discount off or gives something back.
  package let amount: Money

  package var range: DayRange? { DayRange(from: from, until: until) }

  /// The line as people name it.
  package var inWords: String { "invoice \(invoice), line \(line)" }

  /// Whether it gives back what was charged.
  var isCredit: Bool { fee != .discount && amount < .zero }

  /// Whether two lines are the same line of the same invoice.
  func isSameLine(as other: InvoiceLine) -> Bool {
    let isSameProvider =
      provider == other.provider && (provider != nil || providerName == other.providerName)
    return isSameProvider && invoice == other.invoice && line == other.line
  }

  /// Whether it gives back exactly what another line charged.
  func givesBack(_ other: InvoiceLine) -> Bool {
    isCredit && agreement == other.agreement && fee == other.fee && from == other.from
      && until == other.until && amount + other.amount == .zero
  }
}
