import Values

/// What each agreement of the example costs, from its first day on, with the uplift of every April.
struct FeeMaking {
  /// The prices of each admission's bands, by which fees follow the rate card, the earliest first.
  private let cards: [Card: [Rate]]
  private var generator: SeededGenerator

  init(buying: CouncilBuying, seed: UInt64) {
    cards = Dictionary(grouping: buying.rates, by: Card.init)
    generator = SeededGenerator(seed: seed, for: "fees")
  }

  mutating func fees(of agreement: Agreement) -> [Agreement.Fee] {
    let age = agreement.child.age(on: agreement.from)
    let range = agreement.stay.setting.weeklyPounds(ofAge: age)
    let base = generator.number(in: range) * (agreement.route.isSolo ? 17 : 10) / 10
    return careFees(of: agreement, base: base) + extras(of: agreement)
  }

  /// The care line and its uplifts.
  private func careFees(of agreement: Agreement, base: Int) -> [Agreement.Fee] {
    let own = agreement.route.offer.flatMap { cards[Card($0)] }
    let days = [agreement.from] + agreement.aprils
    return days.enumerated().reduce(into: []) { fees, entry in
      let day = entry.element
      let amount = own.map { FeeMaking.price($0, on: day) } ?? FeeMaking.spot(base, on: day)
      if let last = fees.last, last.amount >= amount { return }
      if !fees.isEmpty { fees[fees.count - 1].through = day.adding(days: -1) }
      fees.append(
        Agreement.Fee(
          what: Agreement.Fee.care, from: day, through: agreement.through, amount: amount,
          cause: entry.offset == 0 ? "Agreement" : "Uplift"))
    }
  }

  /// The price on a day; before the card begins, as far below the ceiling as it is then.
  private static func price(_ card: [Rate], on day: Day) -> Money {
    if let rate = card.last(where: { $0.from <= day }) { return rate.weekly }
    let first = card[0]
    let then = VehicleLot.ceiling(first.band, on: day)
    let now = VehicleLot.ceiling(first.band, on: first.from)
    return Money(pounds: then.pence / 100 * first.weekly.pence / now.pence)
  }

  /// The fee of a placement outside that costs so many pounds in 2026-27.
  private static func spot(_ base: Int, on day: Day) -> Money {
    let year = FinancialYear(containing: day).startYear
    let pounds = upliftsInThousandths.filter { $0.year > year }
      .reduce(base * 1000) { $0 * 1000 / $1.uplift }
    return Money(pounds: Int64(pounds / 1000))
  }

  /// By how much Westmarch uplifted fees each April.
  private static let upliftsInThousandths: [(year: Int, uplift: Int)] = [
    (2017, 1010), (2018, 1015), (2019, 1020), (2020, 1025), (2021, 1015), (2022, 1030),
    (2023, 1050), (2024, 1060), (2025, 1040), (2026, 1034),
  ]
}

extension FeeMaking {
  private mutating func extras(of agreement: Agreement) -> [Agreement.Fee] {
    let setting = agreement.stay.setting
    var fees: [Agreement.Fee] = []
    func add(_ what: String, _ pounds: Int, hours: Int? = nil) {
      fees.append(
        Agreement.Fee(
          what: what, from: agreement.from, through: agreement.through,
          amount: Money(pounds: Int64(pounds)), hours: hours.map { "\($0)" },
          ratio: hours.map { _ in "1:1" }))
    }
    if setting == .school || setting == .home && generator.happens(percent: 15) {
      add("Education", generator.number(in: 600...1450))
    }
    if setting == .home && generator.happens(percent: 12) {
      let hours = generator.number(in: 14...60)
      add("Additional staffing", hours * 19, hours: hours)
    }
    if (setting == .home || setting == .agencyFostering) && generator.happens(percent: 8) {
      add("Therapy", generator.number(in: 90...280))
    }
    if !setting.isOwn && generator.happens(percent: 7) {
      add("Transport", generator.number(in: 30...160))
    }
    return fees + once(agreement)
  }

  private mutating func once(_ agreement: Agreement) -> [Agreement.Fee] {
    guard !agreement.stay.setting.isOwn, generator.happens(percent: 10) else { return [] }
    let amount = Money(pounds: Int64(generator.number(in: 80...400)))
    return [
      Agreement.Fee(
        what: "One-off", from: agreement.from, through: nil, amount: amount, isOnce: true)
    ]
  }
}

extension Agreement {
  /// The first days of the financial years that begin during it.
  fileprivate var aprils: [Day] {
    (from.year...last.year).map { FinancialYear(startYear: $0).firstDay }
      .filter { $0 > from && $0 <= last }
  }
}

/// The prices that go together: of one provider or service, in one band of one lot.
private struct Card: Hashable {
  let provider: Int
  let urn: String?
  let vehicle: String
  let lot: String
  let band: String

  init(_ rate: Rate) {
    provider = rate.admission.provider
    urn = rate.admission.service?.urn
    vehicle = rate.admission.lot.vehicle
    lot = rate.admission.lot.name
    band = rate.band.name
  }
}
