/// Something in a person's file or records that they have to look at: where, how grave, and what.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Sendable {
    /// Nothing can be stored until it is put right.
    case error
    /// It was stored, and a person should look at it.
    case warning
  }

  package let place: Place
  package let severity: Severity
  /// What is wrong, then what to do, in the user's words and without personal details.
  package let message: String

  package init(_ severity: Severity, at place: Place, _ message: String) {
    self.place = place
    self.severity = severity
    self.message = message
  }
}

extension Finding: CustomStringConvertible {
  /// The finding on one line, as in "places.csv, line 3, column B (Places): 'x' is not …".
  package var description: String {
    let location = place.description
    let prefix = severity == .warning ? "Warning: " : ""
    return location.isEmpty ? prefix + message : "\(prefix)\(location): \(message)"
  }
}
