import LinearPrograms

/// What the intruder works out of one group: by trying everything where it is small, else by the solver.
struct GroupAttack {
  /// How the ends of a figure's range were found.
  enum Method: String, CaseIterable, Sendable {
    /// By trying every way of filling the group in.
    case everyWay
    /// By the solver, in whole numbers.
    case wholeNumbers
    /// By the solver, as if there were parts of children: the true range may be closer.
    case linear
  }

  /// What was found of a figure.
  struct Result {
    let range: KnownRange
    /// How many numbers are possible, where all of them were found.
    let possible: Int?
    let method: Method
  }

  let group: AttackedGroup

  /// The ways of filling a group in up to which each of them is tried.
  private static let mostWays = 100_000
  /// The figures of a group up to which whole numbers are searched for.
  private static let largestWhole = 1_500

  /// What is found of some of the group's figures, by their places; `nil` where the figures contradict
  /// one another.
  func results(of places: [Int]) -> [Int: Result]? {
    guard let ranges = BoundPropagation(group).tightened() else { return nil }
    let found = ExhaustiveSearch.possibilities(
      of: group, ranges, mostWays: GroupAttack.mostWays)
    guard let found else { return solved(places, ranges) }
    guard !found.contains([]) else { return nil }
    return places.reduce(into: [:]) { results, place in
      let (least, greatest) = (found[place].min() ?? 0, found[place].max() ?? 0)
      results[place] = Result(
        range: KnownRange(least: Double(least), greatest: Double(greatest)),
        possible: found[place].count, method: .everyWay)
    }
  }

  private func solved(_ places: [Int], _ ranges: [KnownRange]) -> [Int: Result]? {
    var program = LinearProgram(
      zip(ranges, group.isWhole).map { LinearVariable($0.bounds, isWhole: $1) },
      group.equations.map { equation in
        LinearConstraint(
          equation.terms.map { LinearTerm($0.figure, times: $0.factor) }, equation.range.bounds)
      }, branchLimit: 100)
    var results: [Int: Result] = [:]
    for place in places {
      guard let least = end(place, isLeast: true, ranges, &program),
        let greatest = end(place, isLeast: false, ranges, &program)
      else { return nil }
      let range = KnownRange(least: least.value, greatest: greatest.value)
      results[place] = Result(
        range: group.isWhole[place] ? range.whole : range, possible: nil,
        method: max(least.method, greatest.method))
    }
    return results
  }

  /// One end of a figure's range; `nil` where there is no solution at all.
  private func end(
    _ place: Int, isLeast: Bool, _ ranges: [KnownRange], _ program: inout LinearProgram
  ) -> (value: Double, method: Method)? {
    let known = isLeast ? ranges[place].least : ranges[place].greatest
    if group.figures.count <= GroupAttack.largestWhole {
      switch ask(place, isLeast: isLeast, wholeNumbers: true, &program) {
      case .best(let solution): return (solution.objective, .wholeNumbers)
      case .unbounded: return (known, .wholeNumbers)
      case .impossible: return nil
      case .undecided: break
      }
    }
    switch ask(place, isLeast: isLeast, wholeNumbers: false, &program) {
    case .best(let solution): return (solution.objective, .linear)
    case .unbounded, .undecided: return (known, .linear)
    case .impossible: return nil
    }
  }

  private func ask(
    _ place: Int, isLeast: Bool, wholeNumbers: Bool, _ program: inout LinearProgram
  ) -> LinearOutcome {
    let term = [LinearTerm(place)]
    return isLeast
      ? program.least(term, wholeNumbers: wholeNumbers)
      : program.greatest(term, wholeNumbers: wholeNumbers)
  }
}

extension GroupAttack.Method: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

extension KnownRange {
  fileprivate var bounds: LinearBounds {
    LinearBounds(least.isFinite ? least : nil, greatest.isFinite ? greatest : nil)
  }
}
