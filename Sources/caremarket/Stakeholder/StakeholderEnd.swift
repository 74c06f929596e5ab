import ArgumentParser
import ProviderRegister
import Store
import Values

struct StakeholderEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Record that someone has no say any more, from a day.",
    discussion: """
      What was recorded stays, and is listed for the days before.

      Example: caremarket stakeholder end 3 --from 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "The number, as 'caremarket stakeholder list' lists them.")
  var number: Int

  func run() throws {
    let day = try from.day()
    let ended = try database.open().change(user.change(by: "stakeholder end")) { db in
      let stakeholder = try StakeholderQueries.known(number, db)
      try stakeholder.end(on: day, db)
      return stakeholder
    }
    try StandardOutput.say(
      "Ended \(ended.name), whose last day was \(day.adding(days: -1).inWords).")
  }
}
