import Values

/// The holding of one line of an invoice against its agreement.
struct ChargeCheck {
  let line: InvoiceLine
  let agreement: InvoicedAgreement
  let paid: PaidDays
  let scope: ChargeScope
  let terms: InvoiceTerms
  /// The lines that charged for the same thing before.
  let before: [InvoiceLine]

  private let charged: DayRange
  /// The days that nobody charged before.
  private let open: [DayRange]
  private let dayFaults: [DayFault]

  /// Days that should not have been charged, for one reason.
  private struct DayFault {
    let kind: ChargeFault.Kind
    let days: Int
    let words: String
  }

  init?(
    _ line: InvoiceLine, _ agreement: InvoicedAgreement, _ scope: ChargeScope,
    before: [InvoiceLine], _ terms: InvoiceTerms
  ) {
    guard let charged = line.range, let paid = agreement.paid else { return nil }
    self.line = line
    self.agreement = agreement
    self.paid = paid
    self.scope = scope
    self.terms = terms
    self.before = before
    self.charged = charged
    open = charged.without(before.compactMap(\.range))
    dayFaults = ChargeCheck.dayFaults(charged, open, before, paid)
  }

  /// What should have been charged: the agreed fee of the days that are paid and still open.
  var due: Money { due(in: open, paid) }

  /// What is wrong with the line, whose amounts add up to the difference from what is due.
  var faults: [ChargeFault] {
    let difference = line.amount - due
    guard !dayFaults.isEmpty else { return priceFault(difference).map { [$0] } ?? [] }
    let byDays =
      isRightButForDays ? difference : amount(ofDays: dayFaults.reduce(0) { $0 + $1.days })
    let rest = priceFault(difference - byDays)
    return spread(rest == nil ? difference : byDays) + [rest].compactMap(\.self)
  }
}

extension ChargeCheck {
  private func due(in days: [DayRange], _ paid: PaidDays) -> Money {
    scope.fees(agreement, in: days, paid, terms) - scope.discounts(agreement, in: days, paid, terms)
  }

  /// Whether the amount would be right if all its days were to be paid.
  private var isRightButForDays: Bool {
    guard let always = DayRange(from: min(charged.from, paid.range.from), until: nil) else {
      return false
    }
    let whole = due(in: [charged], PaidDays(always, absences: paid.absences))
    return terms.areAlike(line.amount, whole)
  }

  private func amount(ofDays days: Int) -> Money {
    line.amount.times(Int64(days), over: Int64(charged.days), rounding: terms.rule.rounding)
  }

  /// Divides an amount among the faults of days, by their days; the last gets the rest.
  private func spread(_ amount: Money) -> [ChargeFault] {
    let days = dayFaults.reduce(0) { $0 + $1.days }
    var left = amount
    return dayFaults.enumerated().map { number, fault in
      let isLast = number == dayFaults.count - 1
      let part =
        isLast
        ? left
        : amount.times(Int64(fault.days), over: Int64(days), rounding: terms.rule.rounding)
      left = left - part
      return ChargeFault(kind: fault.kind, amount: part, words: fault.words)
    }
  }

  private static func dayFaults(
    _ charged: DayRange, _ open: [DayRange], _ before: [InvoiceLine], _ paid: PaidDays
  ) -> [DayFault] {
    let openDays = open.reduce(0) { $0 + $1.days }
    let early = days(of: open, outside: DayRange(from: paid.range.from, until: nil))
    let late = openDays - early - open.reduce(0) { $0 + ($1.shared(with: paid.range)?.days ?? 0) }
    return [
      DayFault(
        kind: .twice, days: charged.days - openDays,
        words: Words.twice(charged.days - openDays, before)),
      DayFault(
        kind: .beforeStart, days: early, words: Words.beforeStart(early, paid.range.from)),
      DayFault(
        kind: .afterEnd, days: late, words: Words.afterEnd(late, paid.range.through)),
    ].filter { $0.days > 0 }
  }

  private static func days(of ranges: [DayRange], outside range: DayRange?) -> Int {
    ranges.reduce(0) { sum, part in
      sum + part.days - (range.flatMap { part.shared(with: $0) }?.days ?? 0)
    }
  }
}

extension ChargeCheck {
  /// What is wrong with the price of the days that are to be paid, if anything is.
  private func priceFault(_ difference: Money) -> ChargeFault? {
    guard !terms.areAlike(difference, .zero) else { return nil }
    let discount = scope.discounts(agreement, in: open, paid, terms)
    if line.fee == .discount {
      return ChargeFault(
        kind: .wrongDiscount, amount: difference,
        words: Words.otherDiscount(discount, .zero - line.amount))
    }
    if discount > .zero, terms.areAlike(difference, discount) {
      return ChargeFault(
        kind: .wrongDiscount, amount: difference, words: Words.noDiscount(discount))
    }
    return ChargeFault(
      kind: difference > .zero ? .overCharged : .underCharged, amount: difference, words: priceWords
    )
  }

  private var priceWords: String {
    guard
      let first = open.first(where: { $0.shared(with: paid.range) != nil })?
        .shared(with: paid.range)
    else { return Words.nothingDue }
    let days = open.reduce(0) { $0 + ($1.shared(with: paid.range)?.days ?? 0) }
    let agreed = scope.weekly(agreement, on: first.from, terms)
    if agreed == .zero, due == .zero { return Words.notAgreed(line.fee, terms.kinds) }
    let rates = line.weekly.flatMap { $0 == agreed ? nil : Words.rates($0, agreed) }
    return [Words.price(days, due), rates].compactMap(\.self).joined(separator: " ")
  }
}

private enum Words {
  static let nothingDue = "Nothing is due for these days."

  static func twice(_ days: Int, _ before: [InvoiceLine]) -> String {
    let others = before.map(\.inWords).joined(separator: " and ")
    return "\(days.counted("day")) charged already in \(others)."
  }

  static func beforeStart(_ days: Int, _ first: Day) -> String {
    "\(days.counted("day")) before the placement began on \(first.inWords)."
  }

  static func afterEnd(_ days: Int, _ last: Day?) -> String {
    "\(days.counted("day")) after its last paid day\(last.map { ", \($0.inWords)" } ?? "")."
  }

  static func noDiscount(_ discount: Money) -> String {
    "The discount of \(discount.inWords) was not taken off."
  }

  static func otherDiscount(_ due: Money, _ given: Money) -> String {
    "A discount of \(due.inWords) is due; \(given.inWords) was taken off."
  }

  static func notAgreed(_ fee: ChargedFee, _ kinds: FeeLineKinds) -> String {
    guard case .kind(let code) = fee else { return "No fee is agreed for these days." }
    return "\(kinds.title(of: code)): no such fee is agreed for these days."
  }

  static func price(_ days: Int, _ due: Money) -> String {
    "\(days.counted("day")) at the agreed fee come to \(due.inWords)."
  }

  static func rates(_ charged: Money, _ agreed: Money) -> String {
    "Charged at \(charged.inWords) a week, agreed \(agreed.inWords)."
  }
}
