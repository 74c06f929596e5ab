package import Values

/// How much dearer placements become on each 1 April.
package struct FeeInflation: Hashable, Sendable {
  package let percent: Percentage
  /// From which day on; `nil` from the first day of the forecast.
  package let from: Day?
  /// The positions of the kinds that it is for; `nil` for all.
  package let kinds: Set<Int>?

  package init(percent: Percentage, from: Day?, kinds: Set<Int>?) {
    self.percent = percent
    self.from = from
    self.kinds = kinds
  }

  func isFor(_ kind: Int, on day: Day) -> Bool {
    (kinds?.contains(kind) ?? true) && (from.map { $0 <= day } ?? true)
  }
}
