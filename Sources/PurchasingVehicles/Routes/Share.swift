import Values

/// A part of a whole number of placements, such as 68 of 102.
package struct Share: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// The part in whole per cent, an exact half rounded up: 68 of 102 is 67.
  ///
  /// Each share is rounded by itself, so that those of one whole may not come to 100. `nil` of none.
  package var percent: Int? {
    guard whole > 0 else { return nil }
    return Int(Rounding.halfUp.quotient(of: Int64(part) * 100, by: Int64(whole)))
  }

  /// The share as people write it, as in "68 of 102 (67%)".
  package var inWords: String {
    let counts = "\(part.withThousands) of \(whole.withThousands)"
    return percent.map { "\(counts) (\($0)%)" } ?? counts
  }

  /// How shares are rounded, for the people who read them.
  package static let rule = """
    Shares are in whole per cent, an exact half rounded up, each by itself, so they may not come to \
    100.
    """
}
