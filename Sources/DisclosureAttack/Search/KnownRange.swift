/// Between which numbers a figure lies, as far as the intruder knows.
struct KnownRange: Hashable, Sendable {
  var least: Double
  var greatest: Double

  static let tolerance = 1e-6

  static let anything = KnownRange(least: 0, greatest: .infinity)

  static func exactly(_ value: Double) -> KnownRange { KnownRange(least: value, greatest: value) }

  var isExact: Bool { greatest - least < KnownRange.tolerance }
  var isEmpty: Bool { greatest - least < -KnownRange.tolerance }

  func intersection(_ other: KnownRange) -> KnownRange {
    KnownRange(least: max(least, other.least), greatest: min(greatest, other.greatest))
  }

  /// The whole numbers within, give or take what the arithmetic loses.
  var whole: KnownRange {
    KnownRange(
      least: (least - KnownRange.tolerance).rounded(.up),
      greatest: (greatest + KnownRange.tolerance).rounded(.down))
  }
}
