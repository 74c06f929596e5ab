package import Values

/// A name or code that no authority bears.
package struct UnknownAuthority: UserFacingError {
  let name: String
  let like: [String]

  package init(name: String, like: [String]) {
    self.name = name
    self.like = like
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    let hint = like.isEmpty ? "" : " Like it are: \(like.prefix(8).joined(separator: ", "))."
    return """
      '\(name)' is no local authority that is known here.\(hint) Use its name or the code of the \
      Office for National Statistics, as in 'Leeds' or E08000035.
      """
  }
}
