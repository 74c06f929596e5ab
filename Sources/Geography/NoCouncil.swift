package import Values

/// A database whose council was never named, which `init` does not make.
package struct NoCouncil: UserFacingError {
  package var exitStatus: ExitStatus { .storageFailed }

  package var description: String {
    "The database does not say whose it is. Make one again with 'caremarket init'."
  }
}
