package import Values

/// A kind of import that has no mapping.
package struct UnknownKind: UserFacingError {
  let kind: String
  let known: [String]

  /// Makes the error with the kinds that are known.
  package init(kind: String, known: [String]) {
    self.kind = kind
    self.known = known
  }

  package var exitStatus: ExitStatus { .usage }

  package var description: String {
    """
    '\(kind)' is no kind of import. The kinds are: \(known.joined(separator: ", ")). \
    'caremarket import kinds' says what each is.
    """
  }
}
