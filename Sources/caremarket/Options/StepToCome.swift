import Values

/// A day on which something is said to have been done, though it is still to come.
struct StepToCome: UserFacingError {
  let day: Day
  let today: Day

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    """
    This cannot have been done on \(day.inWords), because today is \(today.inWords). Say so with \
    '--on' once it has.
    """
  }
}
