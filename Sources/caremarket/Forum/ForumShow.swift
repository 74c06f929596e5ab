import ArgumentParser
import ProviderRegister
import Store
import Values

struct ForumShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a forum with who was invited and came, and what was raised.",
    discussion: """
      Example: caremarket forum show 1 --format markdown --output forum.md
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The number of the forum.")
  var forum: Int

  func run() throws {
    let profile = try database.open().read { db in
      try ForumProfile(of: ForumQueries.known(forum, db), db)
    }
    try output.print(RecordView(profile))
  }
}

extension RecordView {
  fileprivate init(_ profile: ForumProfile) {
    let forum = profile.forum
    self.init(
      title: "\(forum.title), \(forum.day.inWords)",
      fields: [
        Field("number", "Number", .number(forum.number)),
        Field("title", "Forum", .text(forum.title)),
        Field("day", "Day", .day(forum.day)),
        Field("venue", "Venue", Cell(forum.venue)),
      ],
      sections: [
        .table(key: "providers", heading: "Providers", profile.providerTable),
        .table(key: "points", heading: "Points", profile.pointTable),
      ])
  }
}

extension ForumProfile {
  fileprivate var providerTable: OutputTable {
    OutputTable(
      invitations,
      columns: [
        .text("number", "No.") { ProviderNumber.text($0.provider) },
        .text("provider", "Provider") { $0.providerName }.wrapping,
        .flag("came", "Came") { $0.came },
      ],
      whenEmpty: "Nobody has been invited.")
  }

  fileprivate var pointTable: OutputTable {
    OutputTable(
      points,
      columns: [
        .number("number", "No.") { $0.number },
        .text("provider", "Raised by") { $0.providerName }.wrapping,
        .text("point", "Point") { $0.point }.wrapping,
        .text("answer", "Answer") { $0.answer }.wrapping,
        .day("answeredOn", "Answered") { $0.answeredOn },
      ],
      whenEmpty: "No point was raised.")
  }
}
