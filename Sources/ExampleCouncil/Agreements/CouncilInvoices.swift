import Values

/// What Westmarch's providers charged for October 2026, with a few mistakes on purpose.
struct CouncilInvoices: Sendable {
  private(set) var charges: [InvoicedCharge]
  /// The mistakes: the agreement, and the reason as the reconciliation says it.
  private(set) var faults: [(reference: String, reason: String)] = []

  static let firstDay = FinancialYear(startYear: 2026).firstDay.adding(months: 6)
  static let lastDay = firstDay.adding(months: 1).adding(days: -1)

  init(of agreements: [Agreement]) {
    let charged = agreements.filter(\.isChargedPlainly)
    charges = charged.map { agreement in
      InvoicedCharge(
        agreement, from: max(CouncilInvoices.firstDay, agreement.from),
        through: min(CouncilInvoices.lastDay, agreement.last))
    }
    guard charges.count > 10 else { return }
    spoilAmounts()
    forgetDiscount(charged)
    chargeTwice()
    chargeUnknown()
    chargeAfterEnd(agreements)
  }

  /// The agreements that were charged after their end, which a check must find.
  var chargesAfterEnd: [SeededFault] {
    faults.filter { $0.reason == "afterEnd" }.map { reference, _ in
      SeededFault(
        check: "paid-after-end", subject: reference,
        fault: "The provider charged a week after the last day.")
    }
  }
}

extension CouncilInvoices {
  /// Two charge £50 a week too much, and one £100 too little.
  private mutating func spoilAmounts() {
    for (position, difference, reason) in [
      (1, 22_143, "overCharged"), (charges.count / 3, 22_143, "overCharged"),
      (charges.count / 2, -10_000, "underCharged"),
    ] {
      charges[position].amount = charges[position].amount + Money(pence: Int64(difference))
      faults.append((charges[position].reference, reason))
    }
  }

  /// One leaves out the discount that is claimed.
  private mutating func forgetDiscount(_ charged: [Agreement]) {
    let spoiled = Set(faults.map(\.reference))
    let position = charged.indices.first { index in
      let (agreement, day) = (charged[index], charges[index].from)
      return !spoiled.contains(agreement.reference)
        && agreement.weeklyTotal(on: day) != agreement.weeklyTotal(on: day, withClaims: false)
    }
    guard let position else { return }
    charges[position] = InvoicedCharge(
      charged[position], from: charges[position].from, through: charges[position].through,
      withClaims: false)
    faults.append((charges[position].reference, "wrongDiscount"))
  }

  /// One provider charges the same again in a second invoice.
  private mutating func chargeTwice() {
    var again = charges[charges.count * 2 / 3]
    again.invoice += "-2"
    charges.append(again)
    faults.append((again.reference, "twice"))
  }

  /// One charges for an agreement that the council does not know.
  private mutating func chargeUnknown() {
    var unknown = charges[charges.count * 3 / 4]
    unknown.invoice += "-3"
    unknown.reference = "WM-IPA-99999"
    charges.append(unknown)
    faults.append((unknown.reference, "noAgreement"))
  }

  /// Two charge a week of October for placements that had ended before.
  private mutating func chargeAfterEnd(_ agreements: [Agreement]) {
    let first = CouncilInvoices.firstDay
    let elsewhere = Set(agreements.filter { $0.last >= first }.map(\.child.reference))
    let over = agreements.filter { agreement in
      agreement.isBought && agreement.carer.service != nil
        && !elsewhere.contains(agreement.child.reference)
        && agreement.through.map { (1...90).contains(first.days(since: $0)) } ?? false
    }
    for agreement in over.suffix(2) {
      charges.append(
        InvoicedCharge(
          agreement, from: first, through: first.adding(days: 6), at: agreement.last))
      faults.append((agreement.reference, "afterEnd"))
    }
  }
}

extension Agreement {
  /// Whether it was in force in October with nothing to pay but by the week: no days away, and nothing
  /// that is paid once.
  fileprivate var isChargedPlainly: Bool {
    let (first, last) = (CouncilInvoices.firstDay, CouncilInvoices.lastDay)
    return isBought && from <= last && self.last >= first
      && !pauses.contains { $0.from <= last && $0.through >= first }
      && !fees.contains { $0.isOnce && $0.from >= first && $0.from <= last }
  }
}
