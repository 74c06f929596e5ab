import LinearPrograms

/// The cheapest figures that have to be hidden besides those that are, so that a hidden figure could be
/// another than it is (Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive
/// tabular data, 1992).
///
/// Each figure may go up or down while every sum still holds; what changes has to be hidden. It is
/// found as a linear program in which changing a hidden figure costs nothing.
struct ProtectingPath {
  /// The figures to hide as well, in order.
  let additions: [Int]
  /// What the changed figures would be.
  let changed: [Int: Double]

  /// Finds the path to a requirement, or `nil` where nothing that may be hidden leads there.
  init?(to requirement: Requirement, in system: CellSystem, hidden: [Bool]) {
    for reach in CellRegion.Reach.all {
      let region = CellRegion(around: requirement.cell, reach, in: system, hidden: hidden)
      let problem = PathProblem(region: region, system: system, hidden: hidden)
      guard let found = problem.changes(for: requirement) else { continue }
      changed = found
      additions = found.keys.filter { !hidden[$0] && system.cells[$0].roundedTo == nil }.sorted()
      return
    }
    return nil
  }
}

/// The linear program of a path: two unknowns for each figure, how far it goes up and how far down.
private struct PathProblem {
  let region: CellRegion
  let system: CellSystem
  let hidden: [Bool]

  /// The changed figures of the cheapest solution.
  func changes(for requirement: Requirement) -> [Int: Double]? {
    guard let place = region.cells.firstIndex(of: requirement.cell) else { return nil }
    var program = LinearProgram(variables, constraints)
    let change = requirement.target - Double(system.cells[requirement.cell].value)
    guard range(requirement.cell, towards: change) >= abs(change) else { return nil }
    program.setBounds(of: 2 * place, .exactly(max(0, change)))
    program.setBounds(of: 2 * place + 1, .exactly(max(0, -change)))
    return program.least(costs).solution.map(changes)
  }

  private func changes(_ solution: LinearSolution) -> [Int: Double] {
    region.cells.enumerated().reduce(into: [:]) { changes, cell in
      let change = solution.values[2 * cell.offset] - solution.values[2 * cell.offset + 1]
      guard abs(change) > LinearSolution.tolerance else { return }
      changes[cell.element] = Double(system.cells[cell.element].value) + change
    }
  }

  private var variables: [LinearVariable] {
    region.cells.flatMap { cell in
      [1.0, -1].map { direction in
        let range = range(cell, towards: direction)
        return LinearVariable(LinearBounds(0, range == .infinity ? nil : range))
      }
    }
  }

  /// How far a figure may go up or down.
  private func range(_ cell: Int, towards direction: Double) -> Double {
    let bounds = system.boundsWhenRounded(cell) ?? system.boundsWhenHidden(cell)
    let value = Double(system.cells[cell].value)
    let end = direction > 0 ? bounds.greatest : bounds.least
    return end.map { max(0, abs($0 - value)) } ?? .infinity
  }

  private var constraints: [LinearConstraint] {
    let places = Dictionary(
      uniqueKeysWithValues: region.cells.enumerated().map { ($0.element, $0.offset) })
    return region.sums.map { sum in
      let terms = system.sums[sum].flatMap { term -> [LinearTerm] in
        guard let place = places[term.cell] else { return [] }
        let factor = Double(term.factor)
        return [LinearTerm(2 * place, times: factor), LinearTerm(2 * place + 1, times: -factor)]
      }
      return LinearConstraint(terms, .exactly(0))
    }
  }

  private var costs: [LinearTerm] {
    region.cells.enumerated().flatMap { place, cell -> [LinearTerm] in
      guard !hidden[cell], system.cells[cell].roundedTo == nil else { return [] }
      let cost = system.cost(cell) / 10_000
      return [LinearTerm(2 * place, times: cost), LinearTerm(2 * place + 1, times: cost)]
    }
  }
}
