package import Values

/// Something that is to hold from a day, though the records go beyond that day already.
package struct HistoryConflict: UserFacingError {
  let subject: String
  let day: Day
  let recorded: Day

  /// Makes the error of a subject, as in "the group of Larkenby Care Ltd".
  package init(subject: String, day: Day, recorded: Day) {
    self.subject = subject
    self.day = day
    self.recorded = recorded
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    The record of \(subject) reaches \(recorded.inWords) already, and what was recorded is not \
    edited. Give a day after that, not \(day.inWords).
    """
  }
}
