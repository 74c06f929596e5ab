/// The neighbourhood of a figure: the sums near it, and the figures that may change without touching
/// any other sum.
///
/// What protects a figure is nearly always close to it; a small neighbourhood makes a small problem.
struct CellRegion {
  let cells: [Int]
  let sums: [Int]

  /// How far a neighbourhood reaches: of each sum so many figures, so many steps from sum to sum.
  struct Reach {
    let figures: Int
    let steps: Int

    /// From a few neighbours to everything, tried in turn.
    static let all = [
      Reach(figures: 12, steps: 1), Reach(figures: 40, steps: 2), Reach(figures: .max, steps: .max),
    ]
  }

  init(around cell: Int, _ reach: Reach, in system: CellSystem, hidden: [Bool]) {
    var near = Set(system.sumsOfCell[cell])
    var newest = system.sumsOfCell[cell]
    var steps = 0
    while !newest.isEmpty, steps < reach.steps {
      let picked = newest.flatMap { system.picked($0, reach.figures, hidden: hidden) }
      newest = picked.flatMap { system.sumsOfCell[$0] }.filter { near.insert($0).inserted }
      steps += 1
    }
    sums = near.sorted()
    let candidates = Set(sums.flatMap { system.sums[$0].map(\.cell) }).union([cell])
    cells = candidates.filter { candidate in
      system.mayChange(candidate, hidden: hidden)
        && system.sumsOfCell[candidate].allSatisfy(near.contains)
    }.sorted()
  }
}

extension CellSystem {
  /// Whether the intruder may come to think that a figure is another than it is.
  func mayChange(_ cell: Int, hidden: [Bool]) -> Bool {
    hidden[cell] || cells[cell].roundedTo != nil || mayBeHidden(cell)
  }

  /// The figures of a sum that are best hidden: first those that are, then the cheapest.
  fileprivate func picked(_ sum: Int, _ count: Int, hidden: [Bool]) -> ArraySlice<Int> {
    let changing = sums[sum].map(\.cell).filter { mayChange($0, hidden: hidden) }
    guard changing.count > count else { return changing[...] }
    return changing.sorted { first, second in
      hidden[first] != hidden[second]
        ? hidden[first] : (cost(first), first) < (cost(second), second)
    }.prefix(count)
  }
}
