import Demand
import Values

/// How finely children are divided by age and placement: from the finest level to the coarsest.
///
/// Headings are put together before figures are hidden, because a coarse table says more than a fine
/// one full of holes.
package struct StatementDetail: Sendable {
  package struct Level: Sendable {
    let bands: AgeBands
    /// The name of a scheme of placement categories.
    let categories: String
  }

  let levels: [Level]
  /// A level is too fine for the public of which more of the cells than this are small, in per cent.
  let mostSmall: Int
  let reference: String

  /// The level of an edition: the finest for the council itself, for the public the first that is not
  /// too fine.
  func level(
    of demand: DemandFacts, for edition: Edition, hiding small: ClosedRange<Int64>
  ) throws -> Level {
    let cohort = Cohort(of: demand.history, on: demand.day, demand.words.rules)
    return try level(for: edition, hiding: small) { level in
      let headings = demand.headings(
        try demand.words.schemes.scheme(level.categories), level.bands)
      return CohortCount(cohort: cohort, headings: headings).cells(.category, .age)
    }
  }

  /// The level of an edition for a table, which a function counts by any of them.
  func level(
    for edition: Edition, hiding small: ClosedRange<Int64>, _ cells: (Level) throws -> [[Int]]
  ) rethrows -> Level {
    guard edition == .public else { return levels[0] }
    return try levels.first { try !isTooFine(cells($0), small) } ?? levels[levels.count - 1]
  }

  /// Counts as finely as an edition shows them: for the public the rarest headings are put together
  /// until few numbers are small.
  func merged(
    _ counts: YearlyCounts, for edition: Edition, hiding small: ClosedRange<Int64>
  ) -> JoinedCounts {
    var counts = JoinedCounts(counts)
    while edition == .public, isTooFine(counts.counts.counts, small),
      let coarser = counts.joiningTheRarest()
    {
      counts = coarser
    }
    return counts
  }

  /// Whether more of the numbers are small than the public may be shown hidden.
  func isTooFine(_ cells: [[Int]], _ small: ClosedRange<Int64>) -> Bool {
    let filled = cells.flatMap(\.self).filter { $0 > 0 }
    let few = filled.count { small.contains(Int64($0)) }
    return few * 100 > filled.count * mostSmall
  }
}
