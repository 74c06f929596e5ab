package import Values

/// A kind of document that the rules do not know.
package struct UnknownDocument: UserFacingError {
  let written: String
  let known: [String]

  package var exitStatus: ExitStatus { .usage }

  package var description: String {
    """
    '\(written)' is no kind of document. The kinds stand in Contracts/Register/due-diligence.yaml: \
    \(known.joined(separator: ", ")).
    """
  }
}
