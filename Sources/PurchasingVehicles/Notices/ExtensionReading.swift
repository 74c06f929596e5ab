import Values

/// The extensions of a lot, as far as a notice lets them be told.
struct ExtensionReading {
  let isPossible: Bool?
  /// What the notice says of them in words.
  let description: String?
  /// The most that there may be, and the days of each.
  let count: Int?
  let days: Int?
  let period: PublishedProcurement.Period

  /// The extensions in their order; `nil` where they cannot be told.
  ///
  /// They are told by words such as 1+1+1, else by a number of equal ones, else by the last day that
  /// all of them together lead to. Words that do not lead to that day do not count.
  var pattern: ExtensionPattern? {
    if isPossible == false { return ExtensionPattern.none }
    let told = [inWords, equal].compactMap(\.self).first { agrees($0) }
    if let told { return told }
    if let months = monthsToLatest {
      return months == 0 ? ExtensionPattern.none : ExtensionPattern(months: [months])
    }
    return nil
  }

  /// Reads 1+1+1 or 6m+6m where it stands in the words, as years unless months are named.
  private var inWords: ExtensionPattern? {
    guard let found = description?.firstMatch(of: /([0-9]+m?(?:\s*\+\s*[0-9]+m?)+)(\s+months?)?/)
    else { return nil }
    let parts = found.1.split(separator: "+").map { $0.filter { !$0.isWhitespace } }
    let areMonths = found.2 != nil
    let written = parts.map { areMonths && !$0.hasSuffix("m") ? "\($0)m" : $0 }
    return ExtensionPattern(written.joined(separator: "+"))
  }

  private var equal: ExtensionPattern? {
    guard let count, (1...20).contains(count), let days, let months = ExtensionReading.months(days)
    else { return nil }
    return ExtensionPattern(months: Array(repeating: months, count: count))
  }

  private func agrees(_ pattern: ExtensionPattern) -> Bool {
    monthsToLatest.map { $0 == pattern.months.reduce(0, +) } ?? true
  }

  /// The months from the end of the first term to the latest last day, where they are whole.
  private var monthsToLatest: Int? {
    guard let through = period.through, let latest = period.latest else { return nil }
    let until = through.adding(days: 1)
    return (0...240).first { until.adding(monthsOfRange: $0) == latest.adding(days: 1) }
  }

  /// The months that days stand for: whole years, or half a year.
  private static func months(_ days: Int) -> Int? {
    if (181...184).contains(days) { return 6 }
    return (1...10).first { (365 * $0...366 * $0).contains(days) }.map { $0 * 12 }
  }
}
