package import Values

/// A policy that is neither a file nor a name in `Contracts/Uplifts`.
package struct UnreadablePolicy: UserFacingError {
  let path: String
  let known: [String]

  package var exitStatus: ExitStatus { .missingInput }

  package var description: String {
    """
    There is no policy '\(path)', or it is not UTF-8 text. Name a file that ends in .yaml, or one of \
    the council's own policies: \(known.isEmpty ? "none yet" : known.joined(separator: ", ")).
    """
  }
}
