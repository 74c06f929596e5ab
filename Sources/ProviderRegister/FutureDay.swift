package import Values

/// A day on which something is said to have happened, though it is still to come.
package struct FutureDay: UserFacingError {
  /// What happened, as a sentence begins: "A contact".
  let what: String
  let day: Day
  let today: Day

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    \(what) cannot have been on \(day.inWords), because today is \(today.inWords). Give the day on \
    which it was.
    """
  }

  /// Throws where the day is later than today.
  package static func refuse(_ day: Day, today: Day, what: String) throws {
    guard day <= today else { throw FutureDay(what: what, day: day, today: today) }
  }
}
