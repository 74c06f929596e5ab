import ArgumentParser
import ProviderRegister
import Store
import Values

struct ContactEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Record that a person is no longer to be spoken to from a day.",
    discussion: """
      What was recorded stays, and is listed for the days before.

      Example: caremarket contact end 5 --from 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "The number of the contact, as 'caremarket contact list' lists them.")
  var number: Int

  func run() throws {
    let day = try from.day()
    let ended = try database.open().change(user.change(by: "contact end")) { db in
      let contact = try ContactQueries.known(number, db)
      try contact.end(on: day, db)
      return contact
    }
    try StandardOutput.say(
      "Ended \(ended.name), \(ended.role), of \(ProviderNumber.text(ended.provider)), "
        + "whose last day was \(day.adding(days: -1).inWords).")
  }
}
