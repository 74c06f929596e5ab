import ArgumentParser
import PurchasingVehicles
import Values

/// When a step of a referral was taken.
struct OccasionOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When it happened, as 2026-04-01T10:30 (default: now).", valueName: "moment"),
    transform: Moment.init(argument:))
  var at: Moment?

  /// The day and moment given, else this day and now.
  func occasion() throws -> Occasion {
    if let at { return Occasion(day: at.day, moment: at) }
    return Occasion(day: try SystemDay.today(), moment: SystemMoment.now)
  }
}

extension Moment {
  /// Reads a moment from the command line.
  ///
  /// - Throws: `ValueError`, which says what a moment looks like.
  init(argument: String) throws {
    guard let moment = Moment(argument) else {
      throw ValueError(mustBe: "a day and time like 2026-04-01T10:30")
    }
    self = moment
  }
}
