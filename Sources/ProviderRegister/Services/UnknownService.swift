package import Values

/// A URN that the register does not have, or not on the day.
package struct UnknownService: UserFacingError {
  let written: String
  let day: Day
  /// The days on which the register had it, where it ever did.
  let first: Day?
  let last: Day?

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    guard let first else {
      return """
        '\(written)' is no service in the register. 'caremarket service list' lists them with \
        their URNs; 'caremarket service add' adds one.
        """
    }
    let until = last.map { " to \($0.inWords)" } ?? ""
    return """
      '\(written)' was not on the register on \(day.inWords). It was there from \
      \(first.inWords)\(until).
      """
  }
}
