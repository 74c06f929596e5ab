/// Ages in whole years, from one birthday until the day before another.
package struct AgeRange: Hashable, Sendable {
  package let from: Int
  /// The first age that is too old; `nil` where none is.
  package let under: Int?

  /// Makes a range, or `nil` where it would hold no age.
  package init?(from: Int, under: Int?) {
    guard from >= 0, under.map({ from < $0 }) ?? true else { return nil }
    self.from = from
    self.under = under
  }

  package func contains(_ age: Int) -> Bool {
    from <= age && (under.map { age < $0 } ?? true)
  }

  package func overlaps(_ other: AgeRange) -> Bool {
    (other.under.map { from < $0 } ?? true) && (under.map { other.from < $0 } ?? true)
  }

  /// The range as people write it, as in "0 to 15" or "18 and over".
  package var inWords: String {
    guard let under else { return "\(from) and over" }
    return under - 1 == from ? "\(from)" : "\(from) to \(under - 1)"
  }
}
