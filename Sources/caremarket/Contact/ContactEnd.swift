import ArgumentParser
import ProviderRegister
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

  @OptionGroup var options: EndOptions

  func run() throws {
    let (ended, lastDay) = try options.end(by: "contact end") { number, day, db in
      let known = try ContactQueries.known(number, db)
      try known.end(on: day, db)
      return known
    }
    try StandardOutput.say(
      "Ended \(ended.name), \(ended.role), of \(ProviderNumber.text(ended.provider)), "
        + "whose last day was \(lastDay.inWords).")
  }
}
