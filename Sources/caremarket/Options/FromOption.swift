import ArgumentParser
import Values

/// The first day on which what is recorded holds.
struct FromOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The first day on which it holds (default: today, or CAREMARKET_TODAY).", valueName: "day"),
    transform: Day.init(argument:))
  var from: Day?

  /// The day given, else the day it is.
  func day() throws -> Day {
    try from ?? SystemDay.today()
  }
}
