import LinearPrograms
import Values

/// What the intruder can find out within one group of hidden figures, in whole numbers.
///
/// Every solution that is found stays as a witness: it shows at once that its values are possible, so
/// that few questions need the solver.
struct GroupCheck: ~Copyable {
  let group: HiddenGroup
  private let system: CellSystem
  private var program: LinearProgram
  private var witnesses: [[Double]]

  init(_ group: HiddenGroup, in system: CellSystem) {
    self.group = group
    self.system = system
    program = LinearProgram(group.variables, group.constraints, branchLimit: 200)
    witnesses = [group.cells.map { Double(system.cells[$0].value) }]
  }

  /// Takes what figures could be instead, which was found out elsewhere, as a witness.
  mutating func learn(_ changed: [Int: Double]) {
    let values = group.cells.map { changed[$0] ?? Double(system.cells[$0].value) }
    guard values.allSatisfy({ abs($0 - $0.rounded()) < LinearSolution.tolerance }) else { return }
    witnesses.append(values.map { $0.rounded() })
  }

  /// Whether the intruder cannot rule a value out for a figure of the group.
  mutating func allows(_ place: Int, _ target: Double) -> Bool {
    if witnesses.contains(where: { reaches($0[place], target, place) }) { return true }
    program.setBounds(of: place, bounds(reaching: target, place))
    defer { program.setBounds(of: place, group.variables[place].bounds) }
    return keep(program.least([])) != nil
  }

  /// Whether a value is the target; for an amount, whether it is as far from the true one.
  private func reaches(_ value: Double, _ target: Double, _ place: Int) -> Bool {
    guard !group.variables[place].isWhole else { return value == target }
    return target < witnesses[0][place] ? value <= target : value >= target
  }

  private func bounds(reaching target: Double, _ place: Int) -> LinearBounds {
    let variable = group.variables[place]
    if let least = variable.bounds.least, target < least { return LinearBounds(1, 0) }
    if let greatest = variable.bounds.greatest, target > greatest { return LinearBounds(1, 0) }
    if variable.isWhole { return .exactly(target) }
    return target < witnesses[0][place]
      ? LinearBounds(variable.bounds.least, target) : LinearBounds(target, variable.bounds.greatest)
  }

  private mutating func keep(_ outcome: LinearOutcome) -> LinearSolution? {
    guard let solution = outcome.solution else { return nil }
    witnesses.append(
      zip(group.variables, solution.values).map { $0.isWhole ? $1.rounded() : $1 })
    return solution
  }
}

extension GroupCheck {
  /// Between which values a figure must lie.
  mutating func interval(_ place: Int) -> CellInterval {
    let term = [LinearTerm(place)]
    let seen = witnesses.map { $0[place] }
    let least = end(program.least(term), seen.min(), .up)
    let greatest = end(program.greatest(term), seen.max(), .down)
    return CellInterval(least, greatest)
  }

  /// An end of an interval; where the search was given up, as near as a value that is known possible.
  private mutating func end(
    _ outcome: LinearOutcome, _ seen: Double?, _ inwards: FloatingPointRoundingRule
  ) -> Int64? {
    if case .unbounded = outcome { return nil }
    let value = keep(outcome)?.objective ?? seen ?? 0
    let nearest = value.rounded()
    let isNear = abs(value - nearest) < 1e-5 * max(1, abs(value) / 1e6)
    return Int64(isNear ? nearest : value.rounded(inwards))
  }

  /// Whether the witnesses alone show that so many numbers in a row may be possible for a figure.
  func spans(_ count: Int, _ place: Int) -> Bool {
    let seen = witnesses.lazy.map { $0[place] }
    return (seen.max() ?? 0) - (seen.min() ?? 0) >= Double(count - 1)
  }
}

extension GroupCheck {
  /// Shows a figure if what must stay possible then still is, and says whether it did.
  mutating func show(_ place: Int, keeping required: [(place: Int, target: Double)]) -> Bool {
    let value = witnesses[0][place]
    let before = witnesses
    program.setBounds(of: place, .exactly(value))
    witnesses = witnesses.filter { $0[place] == value }
    for (other, target) in required where !allows(other, target) {
      witnesses = before
      program.setBounds(of: place, group.variables[place].bounds)
      return false
    }
    return true
  }
}
