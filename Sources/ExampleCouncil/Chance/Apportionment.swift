/// Whole numbers that share out a total by weights, by the method of the largest remainder.
struct Apportionment {
  /// A number for each weight; together they are the total, where the limits allow it.
  let numbers: [Int]

  /// Shares out a total so that nobody gets less than a minimum or more than a limit of their own.
  ///
  /// A weight of zero gets nothing. Where the minimums are more than the total, they win.
  init(of total: Int, by weights: [Int], atLeast minimum: Int = 0, atMost limits: [Int]? = nil) {
    let limits = limits ?? weights.map { _ in Int.max }
    var settled: [Int?] = weights.map { $0 > 0 ? nil : 0 }
    var shares: [Int] = []
    while true {
      let open = zip(weights, settled).map { $1 == nil ? $0 : 0 }
      let rest = total - settled.reduce(0) { $0 + ($1 ?? 0) }
      shares = Apportionment.byLargestRemainder(max(rest, 0), open)
      let bounds = Apportionment.bounds(on: shares, open, atLeast: minimum, atMost: limits)
      guard !bounds.isEmpty else { break }
      for bound in bounds { settled[bound.index] = bound.number }
    }
    numbers = zip(settled, shares).map { $0 ?? $1 }
  }

  /// Returns the open shares that are too small, or else those that are too great, put right.
  private static func bounds(
    on shares: [Int], _ open: [Int], atLeast minimum: Int, atMost limits: [Int]
  ) -> [(index: Int, number: Int)] {
    let indices = open.indices.filter { open[$0] > 0 }
    let low = indices.map { ($0, min(minimum, limits[$0])) }.filter { shares[$0.0] < $0.1 }
    guard low.isEmpty else { return low }
    return indices.map { ($0, limits[$0]) }.filter { shares[$0.0] > $0.1 }
  }

  private static func byLargestRemainder(_ total: Int, _ weights: [Int]) -> [Int] {
    let sum = max(weights.reduce(0, +), 1)
    var numbers = weights.map { total * $0 / sum }
    let missing = total - numbers.reduce(0, +)
    let byRemainder = weights.indices.filter { weights[$0] > 0 }.sorted { left, right in
      let (leftRest, rightRest) = (total * weights[left] % sum, total * weights[right] % sum)
      return leftRest == rightRest ? left < right : leftRest > rightRest
    }
    for index in byRemainder.prefix(missing) { numbers[index] += 1 }
    return numbers
  }
}
