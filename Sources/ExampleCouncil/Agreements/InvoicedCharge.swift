import Values

/// A line of a provider's invoice.
struct InvoicedCharge: Sendable {
  /// The provider, by its position in the market.
  let provider: Int
  var invoice: String
  /// As the invoice has it.
  var reference: String
  let from: Day
  /// The last day that is charged.
  let through: Day
  let weekly: Money
  var amount: Money
}

extension InvoicedCharge {
  /// Charges everything that is agreed for some days, less what is claimed unless it is forgotten.
  init(
    _ agreement: Agreement, from: Day, through: Day, at day: Day? = nil, withClaims: Bool = true
  ) {
    provider = agreement.carer.provider
    invoice = "P\(101 + agreement.carer.provider)-\(from.year % 100)\(from.month)"
    reference = agreement.reference
    self.from = from
    self.through = through
    weekly = agreement.weeklyTotal(on: day ?? from, withClaims: withClaims)
    let pence = (0...through.days(since: from)).reduce(Int64(0)) { sum, number in
      sum
        + agreement.weeklyTotal(on: day ?? from.adding(days: number), withClaims: withClaims).pence
    }
    amount = Money(pence: pence).times(1, over: 7, rounding: .halfUp)
  }
}
