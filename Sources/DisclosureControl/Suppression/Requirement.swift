import Values

/// A value that the intruder must not be able to rule out for a hidden figure.
struct Requirement: Hashable, Sendable {
  let cell: Int
  let target: Double
}

extension CellSystem {
  /// What the intruder must be left to think possible of a sensitive figure.
  ///
  /// For a count it is as many numbers as are hidden for being small, nearly always the same, so that
  /// nobody can know more of it than the rule says. For an amount it is the ends of its protection
  /// interval. They are in order.
  func requirements(
    _ cell: Int, _ reason: HiddenCell.Reason, from least: Int64?
  ) -> [Requirement] {
    let value = cells[cell].value
    switch reason {
    case .small:
      let first = least ?? limits.hiddenCounts.lowerBound
      return (0..<limits.hiddenCounts.count).map {
        Requirement(cell: cell, target: Double(first + Int64($0)))
      }
    case .fewChildren, .dominated:
      let margin = Double(value) * Double(limits.magnitudes.protection.hundredths) / 10_000
      return [-1.0, 1].map {
        Requirement(cell: cell, target: max(1, Double(value) + $0 * margin))
      }
    case .hiddenBefore, .secondary: return []
    }
  }
}
