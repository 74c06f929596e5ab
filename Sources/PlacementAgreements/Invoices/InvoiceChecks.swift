import Values

/// The checking of lines of invoices one after the other, each against those before it.
struct InvoiceChecks {
  /// An invoice of one provider.
  private struct Invoice: Hashable {
    let provider: String
    let number: String

    init(_ line: InvoiceLine) {
      provider = line.provider.map(String.init) ?? line.providerName
      number = line.invoice
    }
  }

  private let agreements: [Int: InvoicedAgreement]
  private let terms: InvoiceTerms
  private let invoices: [Invoice: [InvoiceLine]]
  private var before = ChargedBefore()

  init(
    _ agreements: [Int: InvoicedAgreement], _ terms: InvoiceTerms, invoices: [InvoiceLine]
  ) {
    self.agreements = agreements
    self.terms = terms
    self.invoices = Dictionary(grouping: invoices, by: Invoice.init)
  }

  /// Takes in a line that was kept before, without checking it again.
  mutating func note(_ line: InvoiceLine) {
    guard let agreement = line.agreement.flatMap({ agreements[$0] }) else { return }
    if line.isCredit {
      _ = before.giveBack(by: line)
    } else {
      before.add(line, agreement)
    }
  }

  /// Checks a line and takes it in.
  mutating func checked(_ line: InvoiceLine, _ place: Place) -> CheckedInvoiceLine {
    guard let agreement = line.agreement.flatMap({ agreements[$0] }) else {
      return refused(line, place, .noAgreement, Words.noAgreement(line.reference))
    }
    guard line.provider == agreement.provider else {
      return refused(line, place, .otherProvider, Words.otherProvider(agreement.providerName))
    }
    guard agreement.paid != nil else {
      return refused(line, place, .noAgreement, Words.draft)
    }
    guard !line.isCredit else { return checkedCredit(line, place) }
    defer { before.add(line, agreement) }
    return checkedCharge(line, agreement, place)
  }

  private mutating func checkedCredit(_ line: InvoiceLine, _ place: Place) -> CheckedInvoiceLine {
    guard before.giveBack(by: line) else {
      return refused(line, place, .nothingToGiveBack, Words.nothingToGiveBack)
    }
    return CheckedInvoiceLine(line: line, place: place, due: line.amount, faults: [])
  }

  private func checkedCharge(
    _ line: InvoiceLine, _ agreement: InvoicedAgreement, _ place: Place
  ) -> CheckedInvoiceLine {
    let scope = ChargeScope(line, among: invoices[Invoice(line)] ?? [])
    let check = ChargeCheck(
      line, agreement, scope, before: before.sameCharges(as: line), terms)
    let elsewhere = before.elsewhere(line, agreement).map { other in
      ChargeFault(kind: .childTwice, amount: .zero, words: Words.childTwice(other))
    }
    return CheckedInvoiceLine(
      line: line, place: place, due: check?.due ?? .zero,
      faults: (check?.faults ?? []) + elsewhere)
  }

  private func refused(
    _ line: InvoiceLine, _ place: Place, _ kind: ChargeFault.Kind, _ words: String
  ) -> CheckedInvoiceLine {
    let fault = ChargeFault(kind: kind, amount: line.amount, words: words)
    return CheckedInvoiceLine(line: line, place: place, due: .zero, faults: [fault])
  }
}

private enum Words {
  static let draft = "The agreement is only a draft."
  static let nothingToGiveBack = "It gives back what was not charged in this way."

  static func noAgreement(_ reference: String) -> String {
    "There is no agreement '\(reference)'."
  }

  static func otherProvider(_ name: String) -> String {
    "The agreement is with \(name)."
  }

  static func childTwice(_ other: InvoiceLine) -> String {
    """
    The child's other placement, \(other.reference), was charged for some of the days in \
    \(other.inWords).
    """
  }
}
