import Values

/// The lines of invoices that came before the one that is looked at.
struct ChargedBefore {
  private var byAgreement: [Int: [InvoiceLine]] = [:]
  private var agreementsByChild: [Int: Set<Int>] = [:]

  /// Adds what a line charged for an agreement.
  mutating func add(_ line: InvoiceLine, _ agreement: InvoicedAgreement) {
    guard let number = line.agreement else { return }
    byAgreement[number, default: []].append(line)
    agreementsByChild[agreement.child, default: []].insert(number)
  }

  /// Takes away the line that another gives back, and says whether there was one.
  mutating func giveBack(by credit: InvoiceLine) -> Bool {
    guard let number = credit.agreement,
      let index = byAgreement[number]?.lastIndex(where: credit.givesBack)
    else { return false }
    byAgreement[number]?.remove(at: index)
    return true
  }

  /// Returns the lines that charged for the same thing on days of a line.
  ///
  /// Lines of one invoice may divide the fee among them.
  func sameCharges(as line: InvoiceLine) -> [InvoiceLine] {
    (line.agreement.flatMap { byAgreement[$0] } ?? []).filter { other in
      guard other.overlaps(line) else { return false }
      let isOfOneInvoice = other.provider == line.provider && other.invoice == line.invoice
      return isOfOneInvoice ? other.fee == line.fee : other.fee.overlaps(line.fee)
    }
  }

  /// Returns the lines that charged for other placements of the child on days of a line.
  func elsewhere(_ line: InvoiceLine, _ agreement: InvoicedAgreement) -> [InvoiceLine] {
    let others = agreementsByChild[agreement.child, default: []].subtracting([line.agreement ?? 0])
    return others.sorted().flatMap { byAgreement[$0] ?? [] }
      .filter { $0.overlaps(line) && $0.fee != .discount }
  }
}

extension InvoiceLine {
  fileprivate func overlaps(_ other: InvoiceLine) -> Bool {
    from < other.until && other.from < until
  }
}
