package import Values

/// A name that no group bears.
package struct UnknownGroup: UserFacingError {
  let written: String
  let like: [String]

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    let hint =
      like.isEmpty
      ? "'caremarket group list' lists the groups."
      : "Like it: \(like.joined(separator: ", "))."
    return "'\(written)' is no group in the register. \(hint)"
  }
}
