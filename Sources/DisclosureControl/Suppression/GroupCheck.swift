import LinearPrograms
import Values

/// What the intruder can find out within one group of hidden figures, in whole numbers.
///
/// Every solution that is found stays as a witness: it shows at once that its values are possible, so
/// that few questions need the solver.
struct GroupCheck: ~Copyable {
  let group: HiddenGroup
  private var program: LinearProgram
  private var witnesses: Witnesses

  init(_ group: HiddenGroup, in system: CellSystem) {
    self.group = group
    program = LinearProgram(group.variables, group.constraints, branchLimit: 200)
    witnesses = Witnesses(truth: group.cells.map { Double(system.cells[$0].value) })
  }

  /// Takes what figures could be instead, which was found out elsewhere, as a witness.
  mutating func learn(_ changed: [Int: Double]) {
    var values: [Int: Double] = [:]
    for (cell, value) in changed {
      guard let place = group.place(of: cell) else { continue }
      let nearest = value.rounded()
      let isNear = abs(value - nearest) < LinearSolution.tolerance
      guard isNear || !group.variables[place].isWhole else { return }
      values[place] = group.variables[place].isWhole ? nearest : value
    }
    if !values.isEmpty { witnesses.add(values) }
  }

  /// What was found that figures could be instead, by their numbers.
  var learned: [[Int: Double]] {
    let cells = group.cells
    return witnesses.changes.map { changed in
      Dictionary(uniqueKeysWithValues: changed.map { (cells[$0.key], $0.value) })
    }
  }

  /// Whether the intruder cannot rule a value out for a figure of the group.
  mutating func allows(_ place: Int, _ target: Double) -> Bool {
    if target == witnesses.truth[place] { return true }
    if witnesses.values(place).contains(where: { reaches($0, target, place) }) { return true }
    program.setBounds(of: place, bounds(reaching: target, place))
    defer { program.setBounds(of: place, group.variables[place].bounds) }
    return keep(program.least([])) != nil
  }

  /// Whether a value is the target; for an amount, whether it is as far from the true one.
  private func reaches(_ value: Double, _ target: Double, _ place: Int) -> Bool {
    guard !group.variables[place].isWhole else { return value == target }
    return target < witnesses.truth[place] ? value <= target : value >= target
  }

  private func bounds(reaching target: Double, _ place: Int) -> LinearBounds {
    let variable = group.variables[place]
    if let least = variable.bounds.least, target < least { return LinearBounds(1, 0) }
    if let greatest = variable.bounds.greatest, target > greatest { return LinearBounds(1, 0) }
    if variable.isWhole { return .exactly(target) }
    return target < witnesses.truth[place]
      ? LinearBounds(variable.bounds.least, target) : LinearBounds(target, variable.bounds.greatest)
  }

  private mutating func keep(_ outcome: LinearOutcome) -> LinearSolution? {
    guard let solution = outcome.solution else { return nil }
    witnesses.add(zip(group.variables, solution.values).map { $0.isWhole ? $1.rounded() : $1 })
    return solution
  }
}

extension GroupCheck {
  /// Between which values a figure must lie.
  mutating func interval(_ place: Int) -> CellInterval {
    let term = [LinearTerm(place)]
    let truth = witnesses.truth[place]
    let (lowest, highest) = (
      min(truth, witnesses.values(place).min() ?? truth),
      max(truth, witnesses.values(place).max() ?? truth)
    )
    let least = end(program.least(term), lowest, .up)
    let greatest = end(program.greatest(term), highest, .down)
    return CellInterval(least, greatest)
  }

  /// An end of an interval; where the search was given up, as near as a value that is known possible.
  private mutating func end(
    _ outcome: LinearOutcome, _ seen: Double, _ inwards: FloatingPointRoundingRule
  ) -> Int64? {
    if case .unbounded = outcome { return nil }
    let value = keep(outcome)?.objective ?? seen
    let nearest = value.rounded()
    let isNear = abs(value - nearest) < 1e-5 * max(1, abs(value) / 1e6)
    return Int64(isNear ? nearest : value.rounded(inwards))
  }

  /// Whether the witnesses alone show that so many numbers in a row may be possible for a figure.
  func spans(_ count: Int, _ place: Int) -> Bool {
    let truth = witnesses.truth[place]
    let seen = witnesses.values(place)
    return max(truth, seen.max() ?? truth) - min(truth, seen.min() ?? truth) >= Double(count - 1)
  }
}

extension GroupCheck {
  /// Shows a figure if what must stay possible then still is, and says whether it did.
  mutating func show(_ place: Int, keeping required: [(place: Int, target: Double)]) -> Bool {
    program.setBounds(of: place, .exactly(witnesses.truth[place]))
    let barred = witnesses.bar(changing: place)
    for (other, target) in required where !allows(other, target) {
      witnesses.restore(barred)
      program.setBounds(of: place, group.variables[place].bounds)
      return false
    }
    return true
  }
}
