package import Values

/// What can go wrong when the example council is written to disk.
package enum ExampleProblem: UserFacingError, Equatable {
  /// A file, or the folder it goes into, could not be made.
  case cannotWrite(path: String)

  /// What went wrong and what to do about it.
  package var description: String {
    switch self {
    case .cannotWrite(let path):
      "'\(path)' cannot be written. Choose a folder that you may write to, with room for the files."
    }
  }

  package var exitStatus: ExitStatus { .cannotCreateOutput }
}
