import Values

extension FlowPlan {
  /// The plan with rates as they might as well be, given how few events they were taken from.
  ///
  /// The factor of an event is the same throughout the plan: a scenario changes the rates, not what
  /// is known of them.
  func drawn(_ generator: inout SeededGenerator, _ definition: FlowDefinition) -> FlowPlan {
    guard let rates = parts.first?.rates else { return self }
    let moves = rates.moves.keys.sorted().map { move in
      (move, generator.gammaFactor(events: rates.moves[move] ?? 0))
    }
    let entries = definition.ageBands.indices.map { band in
      let known = rates.entries.filter { definition.band(of: $0.key.age) == band }
      let events = known.values.reduce(0, +) / rates.dispersion
      return generator.gammaFactor(events: events)
    }
    let factors = Dictionary(uniqueKeysWithValues: moves)
    return FlowPlan(
      parts: parts.map { part in
        var rates = part.rates
        for (move, factor) in factors { rates.moves[move].map { rates.moves[move] = $0 * factor } }
        for (entry, count) in rates.entries {
          rates.entries[entry] = count * entries[definition.band(of: entry.age)]
        }
        return Part(from: part.from, rates: rates)
      })
  }
}

extension FlowRates.Move: Comparable {
  static func < (left: FlowRates.Move, right: FlowRates.Move) -> Bool {
    (left.band, left.from, left.to ?? .max) < (right.band, right.from, right.to ?? .max)
  }
}

extension SeededGenerator {
  /// Draws by how many times a rate that was taken from so many events may be off: a gamma variable
  /// of that shape, with a mean of 1.
  ///
  /// Source: Marsaglia and Tsang, A simple method for generating gamma variables (2000).
  fileprivate mutating func gammaFactor(events: Double) -> Double {
    guard events > 0 else { return 1 }
    let shape = max(events, 1)
    let base = shape - 1.0 / 3
    let scale = 1 / (9 * base).squareRoot()
    while true {
      let normal = self.normal()
      let root = 1 + scale * normal
      guard root > 0 else { continue }
      let cube = root * root * root
      let bound = 0.5 * normal * normal + base - base * cube + base * cube.logarithm
      if part().logarithm < bound { return base * cube / shape }
    }
  }

  /// A number above zero and not above one.
  private mutating func part() -> Double {
    (Double(next() >> 11) + 1) / 9_007_199_254_740_992
  }

  /// A normal variable by the polar method.
  private mutating func normal() -> Double {
    while true {
      let (first, second) = (2 * part() - 1, 2 * part() - 1)
      let square = first * first + second * second
      if square > 0, square < 1 { return first * (-2 * square.logarithm / square).squareRoot() }
    }
  }
}
