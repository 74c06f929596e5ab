import ArgumentParser
import Values

/// The first and the last day of a time.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The first day.", valueName: "day"), transform: Day.init(argument:))
  var from: Day

  @Option(
    help: ArgumentHelp("The last day.", valueName: "day"), transform: Day.init(argument:))
  var through: Day

  func validate() throws {
    guard from <= through else {
      throw ValidationError(
        "'--from' is the first day and '--through' the last, so \(from) cannot come after \(through)."
      )
    }
  }

  /// The time as people write it, as in "1 April 2025 to 31 March 2026".
  var inWords: String { "\(from.inWords) to \(through.inWords)" }
}
