import ArgumentParser
import Values

/// The day on which a step was taken.
struct StepDayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day on which it was done (default: today, or CAREMARKET_TODAY).", valueName: "day"),
    transform: Day.init(argument:))
  var on: Day?

  /// The day given, else today; throws where it is still to come.
  func day() throws -> Day {
    let today = try SystemDay.today()
    let day = on ?? today
    guard day <= today else { throw StepToCome(day: day, today: today) }
    return day
  }
}

/// A day on which something is said to have been done, though it is still to come.
private struct StepToCome: UserFacingError {
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
