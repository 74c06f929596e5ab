import ArgumentParser
import GRDB
import ProviderRegister
import Store
import Values

struct ForumRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record who came to a forum, what was raised and what was answered.",
    discussion: """
      A provider may come without being invited. An answer names the point by its number in \
      'caremarket forum show'. Never write about a child.

      Example: caremarket forum record 1 --came P1 --came P5 --stayed-away P7 \
      --point 'Referrals come too late in the day' --by P5
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption

  @Argument(help: "The number of the forum.")
  var forum: Int

  @Option(help: ArgumentHelp("A provider that came.", valueName: "provider"))
  var came: [String] = []

  @Option(help: ArgumentHelp("A provider that did not come.", valueName: "provider"))
  var stayedAway: [String] = []

  @Option(help: ArgumentHelp("A point that was raised.", valueName: "text"))
  var point: String?

  @Option(help: ArgumentHelp("The provider that raised it.", valueName: "provider"))
  var by: String?

  @Option(help: ArgumentHelp("The council's answer to a point.", valueName: "text"))
  var answer: String?

  @Option(help: ArgumentHelp("The number of the point that is answered.", valueName: "number"))
  var to: Int?

  @Option(
    help: ArgumentHelp(
      "The day of the answer (default: today, or CAREMARKET_TODAY).", valueName: "day"),
    transform: Day.init(argument:))
  var answeredOn: Day?

  func validate() throws {
    guard !came.isEmpty || !stayedAway.isEmpty || point != nil || answer != nil else {
      throw ValidationError("Say what to record, as with '--came' or '--point'.")
    }
    guard point != nil || by == nil else {
      throw ValidationError("'--by' says who raised a '--point': give both.")
    }
    guard (answer == nil) == (to == nil), answer != nil || answeredOn == nil else {
      throw ValidationError("Give '--answer' together with '--to', the number of the point.")
    }
    try point?.mustBeWritten(as: "--point")
    try answer?.mustBeWritten(as: "--answer")
  }

  func run() throws {
    let today = try SystemDay.today()
    let change = try user.change(by: "forum record")
    let (found, raised) = try database.open().change(change) { db in
      let found = try ForumQueries.known(forum, db)
      return (found, try record(at: found, today: today, db))
    }
    let words = raised.map { " The point is number \($0)." } ?? ""
    try StandardOutput.say("Recorded for '\(found.title)' on \(found.day.inWords).\(words)")
  }

  /// Records everything that was given; returns the number of the point that was raised.
  private func record(at forum: Forum, today: Day, _ db: Database) throws -> Int? {
    func named(_ names: [String]) throws -> [Provider] {
      try names.map { try ProviderQueries.provider($0, db) }
    }
    try forum.record(came: true, named(came), today: today, db)
    try forum.record(came: false, named(stayedAway), today: today, db)
    if let answer, let to {
      try forum.answer(to, with: answer, on: answeredOn ?? today, today: today, db)
    }
    let raiser = try by.map { try ProviderQueries.provider($0, db) }
    return try point.map { try forum.raise($0, by: raiser, today: today, db) }
  }
}
