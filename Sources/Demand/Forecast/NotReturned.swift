package import Values

/// Years of which a forecast needs the return and the database has none.
package enum NotReturned: UserFacingError {
  case nothing
  case years([FinancialYear])

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .nothing:
      """
      No children's return has been imported, and a forecast is made from returns. Run 'caremarket \
      import ssda903' with the folder of your returns.
      """
    case .years(let years):
      """
      The window needs the children's return of \(years.map(\.description).joined(separator: ", ")), \
      which has not been imported. Import it, or choose another window with '--window'.
      """
    }
  }
}
