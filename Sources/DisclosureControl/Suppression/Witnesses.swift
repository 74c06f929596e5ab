import LinearPrograms

/// Solutions that were found of a group of hidden figures: each shows that its values are possible.
///
/// Most change only a few figures, so only what they change is kept, and for each figure which of them
/// change it.
struct Witnesses {
  /// The true values, which are a solution too.
  let truth: [Double]
  private(set) var changes: [[Int: Double]] = []
  private var touching: [[Int]]
  /// The solutions that were ruled out since they were found.
  private var isBarred: [Bool] = []

  init(truth: [Double]) {
    self.truth = truth
    touching = [[Int]](repeating: [], count: truth.count)
  }

  /// Keeps a solution.
  mutating func add(_ values: [Double]) {
    add(
      values.indices.reduce(into: [:]) { changed, place in
        if values[place] != truth[place] { changed[place] = values[place] }
      })
  }

  /// Keeps a solution by what it changes.
  mutating func add(_ changed: [Int: Double]) {
    for place in changed.keys { touching[place].append(changes.count) }
    changes.append(changed)
    isBarred.append(false)
  }

  /// The values that a figure was found to be able to have, besides the true one.
  func values(_ place: Int) -> some Sequence<Double> {
    touching[place].lazy.filter { !isBarred[$0] }.compactMap { changes[$0][place] }
  }

  /// Rules out every solution that changes a figure, and returns which of them stood until then.
  mutating func bar(changing place: Int) -> [Int] {
    let standing = touching[place].filter { !isBarred[$0] }
    for solution in standing { isBarred[solution] = true }
    return standing
  }

  /// Takes solutions back in.
  mutating func restore(_ solutions: [Int]) {
    for solution in solutions { isBarred[solution] = false }
  }
}
