/// Whose days of care a table is made up of: from it a published table knows which weeks are as good as
/// one child's.
package struct DemandContributors: Sendable {
  private struct Place: Hashable {
    /// `nil` is the whole of a column, or of the table.
    let row: Int?
    let column: Int?
  }

  private var days: [Place: [Int: Int]] = [:]

  /// Adds a child's days to a cell and to its totals.
  mutating func add(_ count: Int, of child: Int, row: Int, column: Int) {
    for place in [
      Place(row: row, column: column), Place(row: row, column: nil),
      Place(row: nil, column: column), Place(row: nil, column: nil),
    ] {
      days[place, default: [:]][child, default: 0] += count
    }
  }

  /// How many children the days of a cell are of, and how many days of them one child has at most;
  /// without a row, of a column, and the other way round.
  package func contribution(row: Int?, column: Int?) -> (children: Int, most: Int) {
    let own = days[Place(row: row, column: column)] ?? [:]
    return (own.count, own.values.max() ?? 0)
  }
}
