import Values

/// What one line of an invoice charges for, given the other lines of the invoice.
///
/// A line for everything leaves to other lines of the same invoice what they charge by kind, and the
/// discounts where one of them takes those off.
struct ChargeScope {
  let fee: ChargedFee
  private let chargedApart: Set<String>
  private let discountsApart: Bool

  init(_ line: InvoiceLine, among invoice: [InvoiceLine]) {
    let others = invoice.filter { other in
      other.agreement == line.agreement && other.from < line.until && line.from < other.until
    }
    fee = line.fee
    chargedApart = Set(
      others.compactMap { other in
        if case .kind(let code) = other.fee { code } else { nil }
      })
    discountsApart = others.contains { $0.fee == .discount }
  }

  /// Returns what the lines of the fee come to for some days, before discounts.
  func fees(
    _ agreement: InvoicedAgreement, in days: [DayRange], _ paid: PaidDays, _ terms: InvoiceTerms
  ) -> Money {
    cost(agreement.lines.filter { covers($0.kind) }.map { CostLine($0) }, in: days, paid, terms)
  }

  /// Returns what discounts take off for some days, as a positive amount.
  func discounts(
    _ agreement: InvoicedAgreement, in days: [DayRange], _ paid: PaidDays, _ terms: InvoiceTerms
  ) -> Money {
    guard takesDiscounts(terms.kinds) else { return .zero }
    return .zero - cost(agreement.claims.map { CostLine($0) }, in: days, paid, terms)
  }

  /// What is agreed for a week on a day: fees less discounts.
  func weekly(_ agreement: InvoicedAgreement, on day: Day, _ terms: InvoiceTerms) -> Money {
    let lines = agreement.lines.filter {
      $0.per == .week && covers($0.kind) && $0.range.contains(day)
    }
    let claims = takesDiscounts(terms.kinds) ? agreement.claims : []
    return lines.reduce(.zero) { $0 + $1.amount }
      - claims.filter { $0.range.contains(day) }.reduce(.zero) { $0 + $1.weekly }
  }

  private func covers(_ kind: String) -> Bool {
    switch fee {
    case .everything: !chargedApart.contains(kind)
    case .kind(let code): code == kind
    case .discount: false
    }
  }

  private func takesDiscounts(_ kinds: FeeLineKinds) -> Bool {
    switch fee {
    case .everything:
      !discountsApart && !chargedApart.contains { kinds[$0]?.isDiscounted ?? false }
    case .kind(let code): !discountsApart && (kinds[code]?.isDiscounted ?? false)
    case .discount: true
    }
  }

  private func cost(
    _ lines: [CostLine], in days: [DayRange], _ paid: PaidDays, _ terms: InvoiceTerms
  ) -> Money {
    days.reduce(.zero) { sum, range in
      guard let until = range.until else { return sum }
      return lines.reduce(sum) {
        $0 + terms.rule.cost(of: $1, from: range.from, until: until, paid)
      }
    }
  }
}
