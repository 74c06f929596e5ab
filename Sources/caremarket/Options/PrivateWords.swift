import Values

/// A text that may tell who a child is; nothing of it is repeated.
struct PrivateWords: UserFacingError {
  let findings: [Finding]

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    "The reason may tell who a child is, so nothing was changed. Say it without that."
  }
}
