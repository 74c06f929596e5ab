package import Values

/// Why a backup is not put in the place of a database.
package enum RestoreProblem: UserFacingError {
  case missing(String)
  case isTheDatabase(String)
  case wouldReplace(String)
  case unsound(String, [Finding])

  package var exitStatus: ExitStatus {
    switch self {
    case .missing: .missingInput
    case .isTheDatabase, .unsound: .badInput
    case .wouldReplace: .cannotCreateOutput
    }
  }

  package var findings: [Finding] {
    if case .unsound(_, let findings) = self { findings } else { [] }
  }

  package var description: String {
    switch self {
    case .missing(let path):
      "There is no '\(path)'. Name a file that 'caremarket database backup' made."
    case .isTheDatabase(let path):
      "'\(path)' is the database itself. Name a backup of it."
    case .wouldReplace(let path):
      """
      There is a database '\(path)' already. With --replace the backup takes its place, and the \
      database that is there now is kept beside it under another name.
      """
    case .unsound(let path, _):
      "'\(path)' is not sound, so it was not restored and nothing was changed. Try an older backup."
    }
  }
}
