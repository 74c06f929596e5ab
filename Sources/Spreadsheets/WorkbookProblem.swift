package import Values

/// Reasons why a spreadsheet cannot be made.
package enum WorkbookProblem: UserFacingError {
  case tooManyRows(Int)
  case noTemporaryFolder(String)
  case notWritten

  package var exitStatus: ExitStatus { .cannotCreateOutput }

  package var description: String {
    switch self {
    case .tooManyRows(let rows):
      """
      A spreadsheet holds at most 1,048,575 rows, and this would be \(rows.withThousands). Ask for \
      less, or write it as '.csv'.
      """
    case .noTemporaryFolder(let folder):
      """
      A spreadsheet is put together in '\(folder)', which cannot be written. Name another folder in \
      TMPDIR.
      """
    case .notWritten:
      """
      The spreadsheet could not be put together. Check that there is room in the folder for temporary \
      files, or name another in TMPDIR.
      """
    }
  }
}
