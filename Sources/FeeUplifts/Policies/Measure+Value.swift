import Values

extension Measure {
  /// A percentage, exactly, with the sentences that say how it came about.
  struct Value: Sendable {
    let share: Fraction
    let steps: [String]
  }

  /// Works out the measure, or returns `nil` where it asks for what the contract grants and nobody
  /// knows that.
  func value(contract: Fraction?) -> Value? {
    switch self {
    case .fixed(let percentage):
      return Value(share: Fraction(percentage), steps: ["\(percentage.inWords) by the policy."])
    case .index(let index): return index.value
    case .contract:
      return contract.map { Value(share: $0, steps: ["The contract grants \($0.inPercent)."]) }
    case .composite(let parts): return Measure.sum(parts, contract)
    case .lowerOf(let measures):
      return Measure.choice(measures, contract, "The lowest of them") { $0 < $1 }
    case .highestOf(let measures):
      return Measure.choice(measures, contract, "The highest of them") { $0 > $1 }
    }
  }

  private static func sum(
    _ parts: [(measure: Measure, weight: Percentage)], _ contract: Fraction?
  ) -> Value? {
    var (share, steps) = (Fraction.zero, [String]())
    for part in parts {
      guard let value = part.measure.value(contract: contract) else { return nil }
      share = share + value.share * Fraction(part.weight)
      let weighed = (value.share * Fraction(part.weight)).inPercent
      steps += value.steps + ["Of that \(part.weight.inWords) counts: \(weighed)."]
    }
    return Value(share: share, steps: steps + ["Added up: \(share.inPercent)."])
  }

  private static func choice(
    _ measures: [Measure], _ contract: Fraction?, _ words: String,
    _ isBetter: (Fraction, Fraction) -> Bool
  ) -> Value? {
    let values = measures.map { $0.value(contract: contract) }
    let known = values.compactMap(\.self)
    guard known.count == values.count, var best = known.first?.share else { return nil }
    for value in known.dropFirst() where isBetter(value.share, best) { best = value.share }
    return Value(share: best, steps: known.flatMap(\.steps) + ["\(words): \(best.inPercent)."])
  }
}

extension IndexChange {
  fileprivate var value: Measure.Value {
    let verb = change < .zero ? "fell" : "rose"
    let size = change < .zero ? Fraction.zero - change : change
    return Measure.Value(
      share: change, steps: ["\(title.capitalisedFirst) \(verb) by \(size.inPercent) \(span)."])
  }
}

extension String {
  /// The text with a capital letter at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
