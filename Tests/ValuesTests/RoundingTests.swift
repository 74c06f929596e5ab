import Testing

@testable import Values

@Suite struct RoundingTests {
  @Test(arguments: [
    (Rounding.halfUp, [-2, -2, -1, -1, 0, 1, 1, 2, 2]),
    (Rounding.halfEven, [-2, -2, -1, 0, 0, 0, 1, 2, 2]),
    (Rounding.up, [-2, -2, -1, -1, 0, 1, 1, 2, 2]),
    (Rounding.down, [-2, -1, -1, 0, 0, 0, 1, 1, 2]),
  ])
  func `halves go where the rule says`(_ rule: Rounding, _ expected: [Int64]) {
    // From -2 to 2 by halves.
    #expect((-4...4).map { rule.quotient(of: $0, by: 2) } == expected)
  }

  @Test(arguments: Rounding.allCases)
  func `less than a half goes down unless every part counts`(_ rule: Rounding) {
    let expected: Int64 = rule == .up ? 4 : 3
    #expect(rule.quotient(of: 10, by: 3) == expected)
    #expect(rule.quotient(of: -10, by: 3) == -expected)
  }

  @Test(arguments: Rounding.allCases)
  func `amounts of any size round as exact arithmetic does`(_ rule: Rounding) {
    var numbers = SeededGenerator(seed: 20_260_401)
    for size in 1...62 {
      let largest: Int64 = 1 << size
      for _ in 0..<200 {
        let pence = Int64.random(in: -largest...largest, using: &numbers)
        let numerator = Int64.random(in: 0...1_000_000, using: &numbers)
        let denominator = Int64.random(in: max(1, numerator)...1_000_001, using: &numbers)
        let found = Money(pence: pence).times(numerator, over: denominator, rounding: rule)
        #expect(Int128(found.pence) == exact(rule, Int128(pence) * Int128(numerator), denominator))
      }
    }
  }

  /// The rule in the words of its definition, in numbers too large to overflow.
  private func exact(_ rule: Rounding, _ product: Int128, _ divisor: Int64) -> Int128 {
    let divisor = Int128(divisor)
    let sign: Int128 = product < 0 ? -1 : 1
    let size = abs(product)
    let below = size / divisor
    let above = size % divisor == 0 ? below : below + 1
    let toAbove = above * divisor - size
    let toBelow = size - below * divisor
    return switch rule {
    case .up: sign * above
    case .down: sign * below
    case .halfUp: sign * (toAbove <= toBelow ? above : below)
    case .halfEven where toAbove == toBelow: sign * (below % 2 == 0 ? below : above)
    case .halfEven: sign * (toAbove < toBelow ? above : below)
    }
  }
}
