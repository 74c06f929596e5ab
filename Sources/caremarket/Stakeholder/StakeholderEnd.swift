import ArgumentParser
import ProviderRegister
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

  @OptionGroup var options: EndOptions

  func run() throws {
    let (ended, lastDay) = try options.end(by: "stakeholder end") { number, day, db in
      let known = try StakeholderQueries.known(number, db)
      try known.end(on: day, db)
      return known
    }
    try StandardOutput.say(
      "Ended \(ended.name), whose last day was \(lastDay.inWords).")
  }
}
