import Values

/// The discounts that Westmarch claims where its vehicles give them, as their files have it.
///
/// Volume discounts are left out: `CarerChoosing` keeps below the number from which they are due.
struct ClaimMaking {
  /// The reference of the first of each group of brothers and sisters.
  private let firstOfGroup: [Int: String]
  private var generator: SeededGenerator

  init(_ agreements: [Agreement], seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "claims")
    let together = agreements.filter { $0.isActive && $0.child.siblings != nil }
    firstOfGroup = Dictionary(
      together.map { ($0.child.siblings ?? 0, $0.reference) }, uniquingKeysWith: min)
  }

  /// Returns what is claimed for an agreement; of those that ended, some of it was missed.
  mutating func claims(of agreement: Agreement) -> [Agreement.Claim] {
    guard let lot = agreement.route.offer?.admission.lot, lot.type != .supportedAccommodation
    else { return [] }
    let all = spans(of: agreement, lot).flatMap { claims(of: agreement, lot, $0) }
    guard !agreement.isActive, generator.happens(percent: 30) else { return all }
    let missed = all.first?.discount
    return all.filter { $0.discount != missed }
  }

  /// A time in which neither the fee nor what is due for length changes.
  private struct Span {
    let from: Day
    let through: Day?
    let fee: Money
    let isLong: Bool
  }

  private func spans(of agreement: Agreement, _ lot: VehicleLot) -> [Span] {
    let long = agreement.from.adding(days: 7 * lot.longTermWeeks)
    return agreement.careFees.flatMap { fee -> [Span] in
      let last = fee.through ?? agreement.last
      guard long > fee.from, long <= last else {
        return [
          Span(from: fee.from, through: fee.through, fee: fee.amount, isLong: long <= fee.from)
        ]
      }
      return [
        Span(from: fee.from, through: long.adding(days: -1), fee: fee.amount, isLong: false),
        Span(from: long, through: fee.through, fee: fee.amount, isLong: true),
      ]
    }
  }

  private func claims(
    of agreement: Agreement, _ lot: VehicleLot, _ span: Span
  ) -> [Agreement.Claim] {
    var due: [(name: String, hundredths: Int64?)] = []
    if agreement.isActive, let group = agreement.child.siblings,
      firstOfGroup[group] != agreement.reference
    {
      due.append(("siblings", lot.siblingHundredths))
    }
    if span.isLong { due.append(("long-term", lot.longTermHundredths)) }
    if lot.isFostering, agreement.papers.legalStatus == "C2" { due.append(("permanency", nil)) }
    // The homes' vehicle gives only the largest, which is the siblings'.
    if !lot.isFostering { due = Array(due.prefix(1)) }
    return amounts(due, of: span.fee, lot).map { discount, amount in
      Agreement.Claim(
        discount: discount.name, from: span.from, through: span.through, weekly: amount,
        percentage: discount.hundredths.map { "\(Percentage(hundredths: $0).number)" },
        clause: lot.discountClause)
    }
  }

  /// What each takes off what the one before it left, up to the framework's cap.
  private func amounts(
    _ due: [(name: String, hundredths: Int64?)], of fee: Money, _ lot: VehicleLot
  ) -> [(discount: (name: String, hundredths: Int64?), amount: Money)] {
    var (rest, room) = (fee, fee)
    if lot.isFostering { room = fee.times(Percentage(hundredths: 1250), rounding: .down) }
    return due.map { discount in
      let whole = discount.hundredths.map {
        rest.times(Percentage(hundredths: $0), rounding: .halfUp)
      }
      let amount = min(whole ?? Money(pounds: 45), rest)
      rest = rest - amount
      let kept = min(amount, room)
      room = room - kept
      return (discount, kept)
    }
  }
}

extension VehicleLot {
  fileprivate var isFostering: Bool { type == .fosteringAgency }
  /// The weeks of a placement after which the discount for long ones is due.
  fileprivate var longTermWeeks: Int { isFostering ? 52 : 78 }
  fileprivate var longTermHundredths: Int64 { isFostering ? 300 : 400 }
  fileprivate var siblingHundredths: Int64 { isFostering ? 500 : 750 }
  fileprivate var discountClause: String {
    isFostering ? "Framework agreement, schedule 6" : "Rules of the vehicle, annex C"
  }
}
