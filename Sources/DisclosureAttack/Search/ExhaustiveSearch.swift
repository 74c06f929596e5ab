/// Every way in which a small group of whole figures can be filled in, tried one after the other.
struct ExhaustiveSearch {
  private let propagation: BoundPropagation
  private var left: Int
  private var possible: [Set<Int>]

  /// Finds every number that each figure can be; `nil` where it would take more than so many steps.
  ///
  /// Where the figures contradict one another, none is possible.
  static func possibilities(
    of group: AttackedGroup, _ ranges: [KnownRange], mostSteps: Int
  ) -> [Set<Int>]? {
    guard group.isWhole.allSatisfy({ $0 }), ranges.allSatisfy(\.greatest.isFinite) else {
      return nil
    }
    var search = ExhaustiveSearch(
      propagation: BoundPropagation(group), left: mostSteps,
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
