/// Every way in which a small group of whole figures can be filled in, tried one after the other.
struct ExhaustiveSearch {
  private let propagation: BoundPropagation
  private var left: Int
  private var possible: [Set<Int>]

  /// Steps after which the search is given up.
  private static let mostSteps = 3_000

  /// Finds every number that each figure can be; `nil` where there are more ways than so many to try.
  ///
  /// Where the figures contradict one another, none is possible.
  static func possibilities(
    of group: AttackedGroup, _ ranges: [KnownRange], mostWays: Int
  ) -> [Set<Int>]? {
    let ways = ranges.reduce(1) { $0 * ($1.width + 1) }
    guard group.isWhole.allSatisfy({ $0 }), ways <= Double(mostWays) else { return nil }
    var search = ExhaustiveSearch(
      propagation: BoundPropagation(group), left: ExhaustiveSearch.mostSteps,
      possible: [Set<Int>](repeating: [], count: ranges.count))
    return search.fill(ranges) ? search.possible : nil
  }

  /// Fills in the figure that has the fewest numbers left, with each of them; false where it gives up.
  private mutating func fill(_ ranges: [KnownRange]) -> Bool {
    left -= 1
    guard left >= 0 else { return false }
    let open = ranges.indices.filter { !ranges[$0].isExact }
    guard let next = open.min(by: { ranges[$0].width < ranges[$1].width }) else {
      for (place, range) in ranges.enumerated() { possible[place].insert(Int(range.least)) }
      return true
    }
    for number in Int(ranges[next].least)...Int(ranges[next].greatest) {
      var tried = ranges
      tried[next] = .exactly(Double(number))
      if let closer = propagation.tightened(tried, after: next), !fill(closer) { return false }
    }
    return true
  }
}

extension KnownRange {
  fileprivate var width: Double { greatest - least }
}
