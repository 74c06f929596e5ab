import ArgumentParser
import Values

/// The day that a command answers for.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day to answer for (default: today, or CAREMARKET_TODAY).", valueName: "day"),
    transform: Day.init(argument:))
  var asAt: Day?

  /// The day asked for, else the day it is.
  func day() throws -> Day {
    try asAt ?? SystemDay.today()
  }
}

extension Day {
  /// Reads a day from the command line.
  ///
  /// - Throws: `ValueError`, which says what a day looks like.
  init(argument: String) throws {
    guard let day = Day(argument) else { throw ValueError(mustBe: "a real day like 2026-04-01") }
    self = day
  }
}
