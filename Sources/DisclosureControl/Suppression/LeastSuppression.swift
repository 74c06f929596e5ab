import LinearPrograms

/// The cheapest way of all to protect the figures of a small group, found exactly.
///
/// It is Fischetti and Salazar's (Models and algorithms for optimizing cell suppression in tabular data
/// with linear constraints, 2000): choose what to hide, attack it, and turn each attack that succeeds
/// into a constraint on the choice, until no attack succeeds.
struct LeastSuppression {
  let system: CellSystem
  /// The figures that are hidden in any case.
  let sensitive: [Bool]
  /// The ends of what must stay possible.
  let ends: [Requirement]
  /// The figures that may be hidden besides, in order.
  private let choices: [Int]
  /// The figures that can change at all, and their sums.
  private let changing: [Int]
  private let sums: [Int]

  /// The choices up to which the cheapest is looked for.
  private static let mostChoices = 48
  /// Attacks and branches after which it is given up: what was found otherwise will do.
  private static let mostRounds = 30
  private static let mostBranches = 300

  /// Takes a group of figures that hang together; `nil` where it is too large, or not of counts alone.
  init?(
    _ group: [Int], in system: CellSystem, sensitive: [Bool], ends: [Requirement]
  ) {
    self.system = system
    self.sensitive = sensitive
    self.ends = ends
    changing = group
    choices = group.filter { !sensitive[$0] && system.cells[$0].roundedTo == nil }
    sums = Set(group.flatMap { system.sumsOfCell[$0] }).sorted()
    guard choices.count <= LeastSuppression.mostChoices, !ends.isEmpty,
      group.allSatisfy(system.isWhole)
    else { return nil }
  }

  /// Finds the figures to hide, for less than a cost, that a body finds to be safe.
  func found(below cost: Double, isSafe: ([Int]) -> Bool) -> [Int]? {
    var choosing = LinearProgram(
      choices.map { _ in LinearVariable(LinearBounds(0, 1), isWhole: true) }, [],
      branchLimit: LeastSuppression.mostBranches)
    let costs = choices.enumerated().map {
      LinearTerm($0.offset, times: system.cost($0.element) / 10_000)
    }
    for _ in 0..<LeastSuppression.mostRounds {
      guard let best = choosing.least(costs).solution, best.objective < cost - 1e-6 else {
        return nil
      }
      let places = choices.indices.filter { best.values[$0] > 0.5 }
      let chosen = places.map { choices[$0] }
      let cuts = attacks(on: chosen)
      if cuts.isEmpty, isSafe(chosen) { return chosen }
      choosing.add(cuts.isEmpty ? [anotherThan(places)] : cuts)
    }
    return nil
  }

  /// That something else is chosen than this, which parts of children protect and whole ones do not.
  private func anotherThan(_ places: [Int]) -> LinearConstraint {
    let chosen = Set(places)
    return LinearConstraint(
      choices.indices.map { LinearTerm($0, times: chosen.contains($0) ? -1 : 1) },
      LinearBounds(1 - Double(chosen.count), nil))
  }
}

extension LeastSuppression {
  /// What every attack that succeeds demands of the choice.
  private func attacks(on chosen: [Int]) -> [LinearConstraint] {
    var hidden = sensitive
    for cell in chosen { hidden[cell] = true }
    var program = LinearProgram(
      changing.flatMap { cell in
        [1.0, -1].map { LinearVariable(LinearBounds(0, hidden[cell] ? range(cell, $0) : 0)) }
      }, constraints)
    return ends.compactMap { cut(for: $0, &program) }
  }

  /// How far a hidden figure may go up or down; so far that no sum needs more.
  private func range(_ cell: Int, _ direction: Double) -> Double {
    let bounds = system.boundsWhenRounded(cell) ?? system.boundsWhenHidden(cell)
    let end = direction > 0 ? bounds.greatest : bounds.least
    return end.map { abs($0 - Double(system.cells[cell].value)) } ?? 1_000
  }

  private var constraints: [LinearConstraint] {
    let places = Dictionary(uniqueKeysWithValues: changing.enumerated().map { ($1, $0) })
    return sums.map { sum in
      LinearConstraint(
        system.sums[sum].flatMap { term -> [LinearTerm] in
          guard let place = places[term.cell] else { return [] }
          let factor = Double(term.factor)
          return [LinearTerm(2 * place, times: factor), LinearTerm(2 * place + 1, times: -factor)]
        }, .exactly(0))
    }
  }

  /// The constraint that an end brings which cannot be reached; `nil` where it can.
  private func cut(
    for end: Requirement, _ program: inout LinearProgram
  ) -> LinearConstraint? {
    let change = end.target - Double(system.cells[end.cell].value)
    guard change != 0, let place = changing.firstIndex(of: end.cell) else { return nil }
    let (own, other) = change > 0 ? (2 * place, 2 * place + 1) : (2 * place + 1, 2 * place)
    program.setBounds(of: own, LinearBounds(0, abs(change)))
    program.setBounds(of: other, .exactly(0))
    defer {
      program.setBounds(of: 2 * place, LinearBounds(0, range(end.cell, 1)))
      program.setBounds(of: 2 * place + 1, LinearBounds(0, range(end.cell, -1)))
    }
    guard let best = program.greatest([LinearTerm(own)]).solution,
      best.objective < abs(change) - 1e-6
    else { return nil }
    return demand(best, of: abs(change), except: end.cell)
  }

  /// By duality the figure can change only as far as hidden figures let it, each at its price.
  private func demand(
    _ best: LinearSolution, of change: Double, except cell: Int
  ) -> LinearConstraint {
    var prices = [Double](repeating: 0, count: changing.count)
    for (place, other) in changing.enumerated() where other != cell {
      let (up, down) = (best.reducedCosts[2 * place], best.reducedCosts[2 * place + 1])
      prices[place] = max(0, up) * range(other, 1) + max(0, down) * range(other, -1)
    }
    let places = Dictionary(uniqueKeysWithValues: choices.enumerated().map { ($1, $0) })
    let given = changing.indices.filter { places[changing[$0]] == nil }
      .reduce(0) { $0 + prices[$1] }
    let missing = change - given
    let terms = changing.indices.compactMap { place -> LinearTerm? in
      guard let choice = places[changing[place]], prices[place] > 1e-9 else { return nil }
      return LinearTerm(choice, times: min(prices[place], missing))
    }
    return LinearConstraint(terms, LinearBounds(missing - 1e-7, nil))
  }
}
