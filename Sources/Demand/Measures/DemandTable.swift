package import Values

/// A table of demand in a year: what is counted, by rows and by columns.
package struct DemandTable: Sendable {
  /// What the cells count.
  package enum Measure: String, CaseIterable, Sendable {
    /// Stays in a placement that were open at any time of the year.
    case placements
    /// Days in care, to be shown as weeks.
    case weeks
    /// Children who were looked after at any time of the year.
    case children
  }

  package let measure: Measure
  package let rows: [String]
  package let columns: [String]
  /// Row by row: placements, children, or days.
  package let cells: [[Int]]
  package let rowTotals: [Int]
  package let columnTotals: [Int]
  package let total: Int

  /// A number as it is shown: weeks to the nearest whole one, everything else as it is.
  ///
  /// Each number is rounded by itself, so the cells of a table of weeks need not add up to its totals.
  package func shown(_ number: Int, _ rounding: Rounding) -> Int {
    measure == .weeks ? Int(rounding.quotient(of: Int64(number), by: 7)) : number
  }

  /// Why the cells need not add up to the totals, where they need not.
  package var note: String? {
    switch measure {
    case .placements: nil
    case .weeks:
      "Each number is rounded by itself, so rows and columns may not add up to the totals."
    case .children: "A child in several rows or columns counts in each, and once in the totals."
    }
  }
}
