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
