package import Values

/// A published figure by which fees may be moved, such as the rise of consumer prices, from
/// `Contracts/Uplifts/Indices`.
package struct PublishedIndex: Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    /// By how many per cent something rose in the twelve months to a month.
    case percent
    /// What an hour of work must at least be paid, from a day on.
    case poundsAnHour
  }

  /// By its file's name, as in `consumer-prices`.
  package let name: String
  /// As sentences say it, as in "consumer prices".
  package let title: String
  package let unit: Unit
  package let months: [Month: ExactDecimal]
  package let wages: Timeline<Money>

  /// The file that it was read from, as messages name it.
  package var file: String { "Contracts/\(UpliftFigures.indexFolder)/\(name).yaml" }
}

extension PublishedIndex {
  /// Returns the rise in the twelve months to a month, or `nil` where none is published there.
  package func change(toMonth month: Month) -> Fraction? {
    months[month].map { Fraction($0) * Fraction(1, over: 100) }
  }

  /// Returns what an hour is paid on a day and was paid a year before; `nil` where one is missing.
  package func wages(on day: Day) -> (before: Money, now: Money)? {
    guard let now = wages.value(on: day), let before = wages.value(on: day.adding(months: -12))
    else { return nil }
    return (before, now)
  }
}
