import ArgumentParser
import GRDB
import Store
import Values

/// The end, from a day, of something that lists number.
struct EndOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "The number, as 'list' lists them.")
  var number: Int

  /// Ends what bears the number, and returns it and its last day.
  ///
  /// The body finds it and ends it on the day that is given.
  func end<Ended: Sendable>(
    by command: String, _ end: (_ number: Int, _ day: Day, Database) throws -> Ended
  ) throws -> (ended: Ended, lastDay: Day) {
    let day = try from.day()
    let ended = try database.open().change(user.change(by: command)) { db in
      try end(number, day, db)
    }
    return (ended, day.adding(days: -1))
  }
}
