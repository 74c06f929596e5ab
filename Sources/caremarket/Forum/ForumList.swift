import ArgumentParser
import ProviderRegister
import Store
import Values

struct ForumList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the forums, the latest first.",
    discussion: """
      Example: caremarket forum list --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let all = try database.open().read { db in try ForumListing.all(db) }
    try output.print(
      OutputTable(
        all,
        columns: [
          .number("number", "No.") { $0.forum.number },
          .day("day", "Day") { $0.forum.day },
          .text("title", "Forum") { $0.forum.title }.wrapping,
          .text("venue", "Venue") { $0.forum.venue }.ifRoom,
          .number("invited", "Invited") { $0.invited },
          .number("came", "Came") { $0.came },
          .number("points", "Points") { $0.points },
          .number("answered", "Answered") { $0.answered },
        ],
        whenEmpty: "No forum is recorded."))
  }
}
