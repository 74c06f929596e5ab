/// Where the intruder has something from.
package enum Knowledge: String, CaseIterable, Comparable, Sendable {
  /// The sums that the statement names.
  case sums
  /// Rows and columns headed Total or All.
  case headings
  /// Percentages, turned round.
  case percentages
  /// The same figure, or sums with it, in another statement.
  case otherStatements

  package static func < (left: Knowledge, right: Knowledge) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}
