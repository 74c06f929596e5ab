package import Values

/// One person where two are needed.
package struct SamePerson: UserFacingError {
  let name: String

  package var exitStatus: ExitStatus { .notAllowed }

  package var description: String {
    """
    Two people must agree to this: '--decided-by' and '--approved-by' may not both be '\(name)'. \
    Ask someone else to approve it.
    """
  }
}
