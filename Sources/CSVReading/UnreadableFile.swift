package import Values

/// A file that is not there, or that may not be read.
package struct UnreadableFile: UserFacingError {
  package enum Reason: Sendable {
    case missing
    case folder
    case refused
  }

  package let path: String
  package let reason: Reason

  package var exitStatus: ExitStatus { .missingInput }

  package var description: String {
    switch reason {
    case .missing: "There is no file '\(path)'. Check its name and folder."
    case .folder: "'\(path)' is a folder. Name the files in it, as in '\(path)/*.csv'."
    case .refused: "You may not read the file '\(path)'. Ask whoever it belongs to."
    }
  }
}
