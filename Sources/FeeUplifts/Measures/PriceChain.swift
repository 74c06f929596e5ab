import Values

/// By how much prices rose over whole years up to the latest month that is published.
struct PriceChain {
  private let last: Month?
  /// The rises of the twelve months to that month, and to the same month of the years before.
  private let rises: [Fraction]

  /// Assumption: no more years are compared, and their product fits the exact arithmetic.
  private static let mostYears = 8

  /// Chains the rises that were published for months before the one that a day is in.
  init(_ index: PublishedIndex, on day: Day) {
    let latest = index.months.keys.filter { $0 < Month(containing: day) }.max()
    last = latest
    var rises: [Fraction] = []
    var month = latest
    while let found = month, let rise = index.change(toMonth: found),
      rises.count < PriceChain.mostYears
    {
      rises.append(rise)
      month = found.adding(months: -12)
    }
    self.rises = rises
  }

  /// How many whole years lie between a day and the end of the latest month, as far as rises are known.
  func wholeYears(since day: Day) -> Int {
    (0...rises.count).last { self.day(yearsBefore: $0) >= day } ?? 0
  }

  /// The first day after the latest month, some years before.
  func day(yearsBefore years: Int) -> Day {
    (last?.adding(months: 1 - 12 * years).firstDay) ?? Day(daysSince1970: 0)
  }

  /// The rise over the latest years, as a share of one.
  func change(over years: Int) -> Fraction {
    let one = Fraction(1, over: 1)
    return rises.prefix(years).reduce(one) { $0 * (one + $1) } - one
  }
}
