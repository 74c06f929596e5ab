package import Values

/// Why the allowances of foster carers cannot be held against the published ones.
package enum AllowanceProblem: UserFacingError {
  /// No table was loaded that holds in an area on a day.
  case noAmounts(AllowanceTable, area: String, Day)
  case unknownArea(String, known: [String])

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .noAmounts(let table, let area, let day):
      """
      '\(table.name)' has no amounts for \(area) on \(day.inWords). They are published, never worked \
      out: add them with their reference to \(table.file), or ask for an earlier day with '--as-at'.
      """
    case .unknownArea(let area, let known):
      "There are no allowances for the area '\(area)'. The areas are: \(known.joined(separator: ", "))."
    }
  }
}
