import Values

/// A name that no check bears.
struct UnknownCheck: UserFacingError {
  let name: String

  var exitStatus: ExitStatus { .usage }

  var description: String {
    "'\(name)' is no check. 'caremarket check --list' lists them."
  }
}
