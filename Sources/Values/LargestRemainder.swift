/// The division of a whole number by weights, so that the parts always add up to it.
///
/// Each part is rounded down; what is left over goes, one by one, to the parts with the largest
/// remainders, and of two that are equal to the earlier one (the method of largest remainder, as
/// Hamilton proposed it in 1792).
package enum LargestRemainder {
  /// Returns the parts in the order of the weights, of which none is less than nothing and one at
  /// least is more.
  package static func parts(of whole: Int64, by weights: [Int64]) -> [Int64] {
    let sum = weights.reduce(0, +)
    precondition(sum > 0 && weights.allSatisfy { $0 >= 0 }, "weights must add up to something")
    let shares = weights.map { weight in
      sum.dividingFullWidth(product(of: whole, by: weight))
    }
    var left = Int64(whole.magnitude) - shares.reduce(0) { $0 + $1.quotient }
    let order = shares.indices.sorted {
      (-shares[$0].remainder, $0) < (-shares[$1].remainder, $1)
    }
    var parts = shares.map(\.quotient)
    for index in order where left > 0 {
      parts[index] += 1
      left -= 1
    }
    return whole < 0 ? parts.map { -$0 } : parts
  }

  private static func product(of whole: Int64, by weight: Int64) -> (high: Int64, low: UInt64) {
    Int64(whole.magnitude).multipliedFullWidth(by: weight)
  }
}
