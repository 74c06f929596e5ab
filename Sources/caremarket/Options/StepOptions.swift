import ArgumentParser
import Values

/// The day on which something was done that is recorded.
struct StepOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day on which it was done (default: today, or CAREMARKET_TODAY).", valueName: "day"),
    transform: Day.init(argument:))
  var on: Day?

  /// The day given, else the day it is.
  func day() throws -> Day {
    try on ?? SystemDay.today()
  }
}
