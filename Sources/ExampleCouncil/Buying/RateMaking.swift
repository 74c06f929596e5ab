import Values

/// The rate cards of those who were accredited: at or below the ceilings, and raised once a year.
struct RateMaking {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "rates")
  }

  /// Returns the rates of all admissions that were ever accredited.
  mutating func rates(for admissions: [Admission]) -> [Rate] {
    admissions.flatMap { rates(of: $0) }
  }

  private mutating func rates(of admission: Admission) -> [Rate] {
    guard let accredited = admission.accredited else { return [] }
    let from = max(accredited, ExampleCalendar.startOfYear(2026))
    return admission.lot.bands.flatMap { band -> [Rate] in
      let percent = Int64(generator.number(in: 86...100))
      guard band.name != "solo" || generator.happens(percent: 45) else { return [] }
      return rates(admission, band, percent, from: from)
    }
  }

  /// A rate until the next April, and from then the next year's; once they are raised by up to 4%.
  private mutating func rates(
    _ admission: Admission, _ band: VehicleLot.Band, _ percent: Int64, from: Day
  ) -> [Rate] {
    let april = ExampleCalendar.startOfYear(2027)
    let raise = Int64(100 + generator.number(in: 0...4))
    let first = rounded(VehicleLot.ceiling(band, on: from), percent, 100)
    guard from < april else {
      return [Rate(admission: admission, band: band, weekly: first, from: from, through: nil)]
    }
    let second = min(
      rounded(first, raise, 100), rounded(VehicleLot.ceiling(band, on: april), 100, 100))
    return [
      Rate(
        admission: admission, band: band, weekly: first, from: from,
        through: april.adding(days: -1)),
      Rate(admission: admission, band: band, weekly: second, from: april, through: nil),
    ]
  }

  /// A part of an amount, down to whole pounds so that no ceiling is passed.
  private func rounded(_ amount: Money, _ numerator: Int64, _ denominator: Int64) -> Money {
    Money(pounds: amount.pence * numerator / denominator / 100)
  }
}
