package import Values

/// A key other than the one by which the children of the database were hashed.
package struct WrongKey: UserFacingError {
  package init() {}

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    This is not the key by which the children in the database were made unrecognisable, so every \
    child would count a second time. Give the right one with '--key' or CAREMARKET_KEY.
    """
  }
}
