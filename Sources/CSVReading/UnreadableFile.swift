package import Values

/// A file that is not there, or that may not be read.
package struct UnreadableFile: UserFacingError {
  package let path: String

  package var exitStatus: ExitStatus { .missingInput }

  package var description: String {
    "The file '\(path)' cannot be read. Check its name and folder, and that you may open it."
  }
}
