package import Values

/// Who changes the records, when, and with which command: what every audit entry says first.
package struct Change: Sendable {
  /// The command as it was given, without its options, as in `provider suspend`.
  package let command: String
  package let user: String
  package let moment: Moment

  package init(command: String, user: String, moment: Moment) {
    self.command = command
    self.user = user
    self.moment = moment
  }
}
