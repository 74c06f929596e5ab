package import GRDB
import PlacementAgreements
import ProviderRegister
package import Values

/// How long ago a fee last changed, and what prices did to it since it was agreed.
package struct FeeErosion: Hashable, Sendable {
  package let agreement: String
  package let provider: String
  package let serviceType: String
  /// Pounds a week on the day.
  package let weeklyFee: Money
  /// The first day of the fee as it is.
  package let since: Day
  /// Whole weeks since then.
  package let weeks: Int
  /// Over how many whole years prices are compared; none where it is younger or no prices are known.
  package let years: Int
  /// By how much the fee rose over those years, and by how much prices did, as shares of one.
  package let feeChange: Fraction?
  package let priceChange: Fraction?

  /// By how much the fee rose or fell in what it can buy.
  package var realChange: Fraction? {
    guard let feeChange, let priceChange else { return nil }
    let one = Fraction(1, over: 1)
    let (fee, prices) = (one + feeChange, one + priceChange)
    return Fraction(
      fee.numerator * prices.denominator, over: fee.denominator * prices.numerator) - one
  }
}

extension FeeErosion {
  /// Returns every agreement in force on a day, the fee that changed longest ago first.
  ///
  /// Prices are chained from the twelve months to the latest month published before the day, and to the
  /// same month of the years before.
  package static func all(
    on day: Day, prices index: PublishedIndex, _ db: Database
  ) throws -> [FeeErosion] {
    let ends = try AgreementEnds(asAt: day, db)
    let lines = try FeeQueries.lines(db)
    let owners = try ProviderQueries.owners(db)
    let names = try ProviderQueries.names(db)
    let chain = PriceChain(index, on: day)
    return try AgreementQueries.all(db).compactMap { agreement in
      let weekly = (lines[agreement.number] ?? []).filter { $0.per == .week }
      guard let range = ends.paidRange(of: agreement.number, from: agreement.from),
        range.contains(day), let since = weekly.lastChange(through: day)
      else { return nil }
      let name = names[owners[agreement.provider] ?? agreement.provider] ?? ""
      return FeeErosion(agreement, name, weekly, since, chain, on: day)
    }.sorted { ($0.since, $0.agreement) < ($1.since, $1.agreement) }
  }

  private init(
    _ agreement: Agreement, _ provider: String, _ lines: [FeeLine], _ since: Day,
    _ chain: PriceChain, on day: Day
  ) {
    let began = max(agreement.agreedOn ?? agreement.from, agreement.from)
    let years = chain.wholeYears(since: began)
    let then = chain.day(yearsBefore: years)
    let compared: (Money, Money) =
      years > 0 ? (lines.weekly(on: then), lines.weekly(on: day)) : (.zero, .zero)
    self.init(
      agreement: agreement.reference, provider: provider, serviceType: agreement.serviceType,
      weeklyFee: lines.weekly(on: day), since: since, weeks: day.days(since: since) / 7,
      years: years,
      feeChange: compared.0 > .zero ? Fraction(from: compared.0, to: compared.1) : nil,
      priceChange: compared.0 > .zero ? chain.change(over: years) : nil)
  }
}

extension [FeeLine] {
  /// What is paid for a week on a day.
  fileprivate func weekly(on day: Day) -> Money {
    filter { $0.range.contains(day) }.reduce(.zero) { $0 + $1.amount }
  }

  /// The latest first day of a weekly line at another amount than the day before, up to a day.
  fileprivate func lastChange(through day: Day) -> Day? {
    let days = Set(map(\.range.from).filter { $0 <= day }).sorted(by: >)
    return days.first { weekly(on: $0) != weekly(on: $0.adding(days: -1)) }
  }
}
