import ArgumentParser
import ProviderRegister
import Store
import Values

struct ForumAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a forum, held or still to come.",
    discussion: """
      Example: caremarket forum add 'Spring forum' --day 2026-04-21 --venue 'Guildhall'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption

  @Argument(help: "What it is called.")
  var title: String

  @Option(
    help: ArgumentHelp("The day on which it is held.", valueName: "day"),
    transform: Day.init(argument:))
  var day: Day

  @Option(help: ArgumentHelp("Where it is held.", valueName: "place"))
  var venue: String?

  func validate() throws {
    try title.mustBeWritten(as: "<title>")
    try venue?.mustBeWritten(as: "--venue")
  }

  func run() throws {
    let forum = try database.open().change(user.change(by: "forum add")) { db in
      try Forum.add(title, on: day, venue: venue, db)
    }
    try StandardOutput.say(
      "Added '\(forum.title)' on \(forum.day.inWords) as forum \(forum.number).")
  }
}
