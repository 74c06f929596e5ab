import Values

/// Figures and the sums that tie them, by their numbers, in the order of their names.
struct CellSystem: Sendable {
  /// A figure in a sum: taken away where the factor is -1.
  struct Term: Hashable, Sendable {
    let cell: Int
    let factor: Int64
  }

  let cells: [ProtectedCell]
  /// The figures of each sum, which make nothing together.
  let sums: [[Term]]
  /// The sums that each figure is in.
  let sumsOfCell: [[Int]]
  let limits: DisclosureLimits

  init(cells: [ProtectedCell], sums: [[Term]], limits: DisclosureLimits) {
    self.cells = cells
    self.sums = sums
    self.limits = limits
    var sumsOfCell = [[Int]](repeating: [], count: cells.count)
    for (sum, terms) in sums.enumerated() {
      for term in terms { sumsOfCell[term.cell].append(sum) }
    }
    self.sumsOfCell = sumsOfCell
  }
}

extension CellSystem {
  /// Numbers figures and sums; throws `InconsistentCells` where they contradict one another.
  init(_ cells: [ProtectedCell], _ sums: [CellSum], limits: DisclosureLimits) throws {
    let known = Dictionary(grouping: Set(cells), by: \.name)
    let twice = known.filter { $0.value.count > 1 }.keys.sorted()
    let sorted = known.keys.sorted().compactMap { known[$0]?.first }
    let numbers = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($0.element.name, $0.offset) })
    var problems = twice.map { "'\($0)' is given as two different figures." }
    let terms = sums.compactMap { CellSystem.terms(of: $0, numbers, &problems) }
    self.init(cells: sorted, sums: CellSystem.distinct(terms), limits: limits)
    problems += self.sums.filter { residue(of: $0) != 0 }.map(contradiction)
    guard problems.isEmpty else { throw InconsistentCells(problems: problems) }
  }

  private static func terms(
    of sum: CellSum, _ numbers: [String: Int], _ problems: inout [String]
  ) -> [Term]? {
    let unknown = (sum.left + sum.right).filter { numbers[$0] == nil }
    problems += unknown.map { "'\($0)' stands in a sum and is no figure." }
    guard unknown.isEmpty else { return nil }
    var factors: [Int: Int64] = [:]
    for name in sum.left { factors[numbers[name] ?? 0, default: 0] += 1 }
    for name in sum.right { factors[numbers[name] ?? 0, default: 0] -= 1 }
    return factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { Term(cell: $0.key, factor: $0.value) }
  }

  /// The sums without those that say nothing or the same as another, in the order of their figures.
  private static func distinct(_ sums: [[Term]]) -> [[Term]] {
    let upright = sums.filter { !$0.isEmpty }.map { terms in
      terms[0].factor > 0 ? terms : terms.map { Term(cell: $0.cell, factor: -$0.factor) }
    }
    return Set(upright).sorted { first, second in
      first.map(\.cell) != second.map(\.cell)
        ? first.lazy.map(\.cell).lexicographicallyPrecedes(second.lazy.map(\.cell))
        : first.lazy.map(\.factor).lexicographicallyPrecedes(second.lazy.map(\.factor))
    }
  }

  private func residue(of sum: [Term]) -> Int64 {
    sum.reduce(0) { $0 + $1.factor * cells[$1.cell].value }
  }

  private func contradiction(_ sum: [Term]) -> String {
    let names = sum.map { "\($0.factor < 0 ? "less " : "")'\(cells[$0.cell].name)'" }
    return "\(names.formatted()) should make 0 and make \(residue(of: sum))."
  }
}

extension [String] {
  fileprivate func formatted() -> String { joined(separator: ", ") }
}
