/// The simple arithmetic of an intruder with a pencil: each sum bounds each of its figures by the others.
///
/// It goes round the sums until nothing gets closer (the shuttle method: Buzzigoli and Giusti, 1999).
struct BoundPropagation {
  private let group: AttackedGroup
  private let equationsOf: [[Int]]

  /// Rounds after which what still creeps closer is left to the solver.
  private static let mostRounds = 100

  init(_ group: AttackedGroup) {
    self.group = group
    var equationsOf = [[Int]](repeating: [], count: group.figures.count)
    for (number, equation) in group.equations.enumerated() {
      for term in equation.terms { equationsOf[term.figure].append(number) }
    }
    self.equationsOf = equationsOf
  }

  /// Brings the ranges of the group as close as they go; `nil` where they contradict one another.
  func tightened() -> [KnownRange]? {
    tightened(group.ranges, waiting: Set(group.equations.indices))
  }

  /// Brings ranges closer after one of them was changed; `nil` where they contradict one another.
  func tightened(_ ranges: [KnownRange], after changed: Int) -> [KnownRange]? {
    tightened(ranges, waiting: Set(equationsOf[changed]))
  }

  private func tightened(_ start: [KnownRange], waiting: Set<Int>) -> [KnownRange]? {
    var (ranges, waiting) = (start, waiting)
    for _ in 0..<BoundPropagation.mostRounds where !waiting.isEmpty {
      var next: Set<Int> = []
      for number in waiting.sorted() {
        guard let closer = apply(group.equations[number], &ranges) else { return nil }
        next.formUnion(closer.flatMap { equationsOf[$0] })
      }
      waiting = next
    }
    return ranges
  }

  /// Bounds each figure of an equation by the others, and returns those that got closer.
  private func apply(_ equation: Equation, _ ranges: inout [KnownRange]) -> [Int]? {
    let parts = equation.terms.map { ranges[$0.figure].times($0.factor) }
    let all = PartialSum(parts)
    var closer: [Int] = []
    for (term, part) in zip(equation.terms, parts) {
      let own = all.rest(of: equation.range, without: part).times(1 / term.factor)
      var found = ranges[term.figure].intersection(own)
      if group.isWhole[term.figure] { found = found.whole }
      guard !found.isEmpty else { return nil }
      guard found.isCloser(than: ranges[term.figure]) else { continue }
      ranges[term.figure] = found
      closer.append(term.figure)
    }
    return closer
  }
}

/// The ends of a sum of ranges, from which one of them can be taken out again though it has no end.
private struct PartialSum {
  private var least = 0.0
  private var greatest = 0.0
  private var openBelow = 0
  private var openAbove = 0

  init(_ ranges: [KnownRange]) {
    for range in ranges {
      if range.least.isFinite { least += range.least } else { openBelow += 1 }
      if range.greatest.isFinite { greatest += range.greatest } else { openAbove += 1 }
    }
  }

  /// What is left for one range of the sum, when the whole of it lies within another.
  func rest(of whole: KnownRange, without own: KnownRange) -> KnownRange {
    let (below, above) = (own.least.isFinite ? 0 : 1, own.greatest.isFinite ? 0 : 1)
    let othersLeast = openBelow > below ? -.infinity : least - (below == 0 ? own.least : 0)
    let othersGreatest = openAbove > above ? .infinity : greatest - (above == 0 ? own.greatest : 0)
    return KnownRange(
      least: whole.least - othersGreatest, greatest: whole.greatest - othersLeast)
  }
}

extension KnownRange {
  fileprivate func times(_ factor: Double) -> KnownRange {
    let ends = [least * factor, greatest * factor]
    return KnownRange(least: ends[factor < 0 ? 1 : 0], greatest: ends[factor < 0 ? 0 : 1])
  }

  /// Whether it is enough closer than another to go on from.
  fileprivate func isCloser(than other: KnownRange) -> Bool {
    let enough = max(KnownRange.tolerance, 1e-7 * abs(least))
    return least > other.least + enough || greatest < other.greatest - enough
  }
}
