/// A sum of unknown figures, each times a factor, of which the range is known.
struct Equation: Hashable, Sendable {
  struct Term: Hashable, Sendable {
    let figure: Int
    let factor: Double
  }

  let terms: [Term]
  let range: KnownRange
}

extension Equation {
  /// Makes an equation of figures and of what is known of them; the known ones go to the other side.
  ///
  /// Returns `nil` where nothing in it is unknown.
  init?(_ terms: [Term], within range: KnownRange, known: [KnownRange]) {
    var factors: [Int: Double] = [:]
    for term in terms { factors[term.figure, default: 0] += term.factor }
    var constant = 0.0
    var unknown: [Term] = []
    for (figure, factor) in factors.sorted(by: { $0.key < $1.key }) where factor != 0 {
      if known[figure].isExact {
        constant += factor * known[figure].least
      } else {
        unknown.append(Term(figure: figure, factor: factor))
      }
    }
    guard !unknown.isEmpty else { return nil }
    self.init(
      terms: unknown,
      range: KnownRange(least: range.least - constant, greatest: range.greatest - constant))
  }
}
