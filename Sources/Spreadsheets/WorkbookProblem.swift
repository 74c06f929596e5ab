package import Values

/// Reasons why a spreadsheet cannot be made.
package enum WorkbookProblem: UserFacingError {
  case tooManyRows(Int)
  /// With the reason as the library has it.
  case notWritten(String)

  package var exitStatus: ExitStatus { .cannotCreateOutput }

  package var description: String {
    switch self {
    case .tooManyRows(let rows):
      """
      A spreadsheet holds at most 1,048,575 rows, and this would be \(rows.withThousands). Ask for \
      less, or write it as '.csv'.
      """
    case .notWritten(let reason):
      """
      The spreadsheet could not be put together in the folder for temporary files (\(reason)). Check \
      that there is room, or name another folder in TMPDIR.
      """
    }
  }
}
