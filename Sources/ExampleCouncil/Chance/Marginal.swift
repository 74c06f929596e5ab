import Values

/// How often each value of something occurs, such as the places of a children's home.
struct Marginal<Value: Sendable>: Sendable {
  private let shares: [(value: Value, weight: Int)]

  /// Makes a marginal of values with their numbers, at least one of them greater than zero.
  init(_ shares: [(Value, Int)]) {
    self.shares = shares.map { (value: $0.0, weight: $0.1) }
  }

  /// Makes a marginal in which each value is as frequent as the others.
  init(deciles values: [Value]) {
    self.init(values.map { ($0, 1) })
  }

  /// Returns so many values in a random order, each as often as its share asks for, to within one.
  ///
  /// They are taken at equal distances from a random start, so that a small council looks like a
  /// large one and not like the luck of its draws.
  func spread(over count: Int, using generator: inout SeededGenerator) -> [Value] {
    guard count > 0 else { return [] }
    let total = shares.reduce(0) { $0 + $1.weight }
    let start = generator.below(total)
    var values: [Value] = []
    var (index, reached) = (0, shares[0].weight * count)
    for position in stride(from: start, to: start + total * count, by: total) {
      while position >= reached {
        index += 1
        reached += shares[index].weight * count
      }
      values.append(shares[index].value)
    }
    return generator.shuffled(values)
  }

  /// Returns one value by its share.
  func draw(using generator: inout SeededGenerator) -> Value {
    var position = generator.below(shares.reduce(0) { $0 + $1.weight })
    for share in shares {
      if position < share.weight { return share.value }
      position -= share.weight
    }
    return shares[0].value
  }
}
