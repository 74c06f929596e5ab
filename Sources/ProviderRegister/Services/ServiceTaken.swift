package import Values

/// A URN that is to be added and is on the register already.
package struct ServiceTaken: UserFacingError {
  let urn: String
  let since: Day

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    \(urn) is on the register since \(since.inWords) already. To record a change of it, use \
    'caremarket service set'.
    """
  }
}
