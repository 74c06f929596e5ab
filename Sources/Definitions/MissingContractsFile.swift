package import Values

/// A file that should stand in `Contracts/` and does not, or is not UTF-8.
package struct MissingContractsFile: UserFacingError {
  let path: String

  package var exitStatus: ExitStatus { .missingInput }

  package var description: String {
    "The file '\(path)' is missing or is not UTF-8 text. Install caremarket again, or restore it."
  }
}
